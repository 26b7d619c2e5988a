/**
 * Words of other languages and trade names that can also be read as Telex (“box” is “bõ”, “sex” is “sẽ”), in lower case: they
 * are never taken for what an input method left.
 */
export const NO_TELEX: ReadonlySet<string> = new Set(
  `
  of if off as is its us or our own now how low row tow who two to too zoo see been seen teen keen bee beer peer beef reef
  moon noon soon room boom doom loom boot root book look took cook good food mood loop pool cool tool door poor moor
  has his hers her per bar car tar mar par dar sar lar nor tor bor cor mor air hair pair chair lair dior
  this thus bus gas gis pos sos ios ids yes las los nas bis dis mis nis ras tis pas vas mas das des les les bes
  mass loss less boss mess miss pass toss lass bass hiss kiss moss
  list last lost most best rest test nest pest host post cost dust must just rust west lift left gift soft
  box max mix six sex tax tex lax mex pax nix dix hex rex lex tux lux dax vax sax latex relax index annex unix linux
  cars bars tours chips tips tops maps apps caps gaps laps taps raps hits bits sets lets nets pets bets jets cats hats
  cans vans tans pans fans mens tens pens dens pins tins sins sons tons guns buns runs nuns suns songs longs loans moans
  term turn burn born corn horn torn barn warn learn form norm harm farm arm art part cart hart dart port sort short north
  chef gif tif ref def elf self rf pdf golf loaf leaf brief chief relief thief
  maj raj haj taj
  new news view row show down town gown dawn lawn law raw saw paw jaw draw now know
  tie ties die dies lie lies pie pies die
  nano mano web wifi www kwh mwh gwh kw mw gw tw vnw cw nw sw pw rw lw uw ow aw
  coffee committee office been need meet feed week keep deep sheet street free three tree degree fee knee
  asean acer asus dell oracle intel visa mastercard laser radar sensor motor server browser center user
  toefl toeic ielts hiv aids sars covid mers
  lux lumen bar mbar pascal henry tesla weber ampere siemens hertz becquerel curie
  aaa bbb aa bb aaas oo ooo ee eee dd ddd
  dns sms ups usb mas bas tas vietjet vietnam dongfeng nasa nato opec unesco unicef who wto imf
  haas maas saas paas iaas baas aas
  nox sox dox cox fox vox wax
  her hers hour hours hars mars lars bars dais bias via vias mis
  dar mar nar var sar tar char chars
  ooh aah moss cross gross dress press stress
  sir stir bur cur fur her mer ser ver ter der ner
  x-ray mas-ter sas sans sur
  hoover loos moos coos
  gaz gauss kilos photos videos logos
  dir dirs def defs conf sys inf eof exe aux res tee chown boost reset preset dif dos ins rows ref refs refs vars lens locs docs loops maps macs nans sees fees bees teens
  bars pars cores roots rooms boots books looks goods loads leads cares bases cases dates rates names games times lines notes nodes modes codes sizes ms ps os ls ts vs
  `.match(/\S+/gu) ?? [],
);

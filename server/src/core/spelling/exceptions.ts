/**
 * Names and loan words of official texts that the grammar of the syllable doesn't know, in lower case. Peoples and places
 * of the highlands, chemistry, measures, foreign names as they are written in Vietnamese.
 */
export const EXCEPTIONS: ReadonlySet<string> = new Set(
  `
  đắk đăk lắk lăk kạn kơ krông pắc pắk plông plong crông crôông grê crô xlô kbăng kbang đrắk mđrắk drắk đrăk mđrăk glông
  kuăng kuin măng mrăng ênuôl êban niê byă mlô kpă ksơr hrê hrung xơđăng stiêng xtiêng mnông bhnông mơnông cơtu chơro jrai
  êđê xêđăng raglai ôrang brâu bơnâm bờnâm rmăm rơmăm gié dreh krái bâhnar sêsan sêrêpôk srêpôk sêpôn mêkông pôcô krêng
  glêi plêi plơi kdăm kđăm kmrông mgar mốk kđrao knuếc knốp kpơr kđơ hđơ ktla kmăn tlăng klong klông klêi kliêng pliêng
  xrê chrê srê kđắp prêng prông prăng pring bring brêng brôi trôi crông krôn grăng grông bling đhrung ariêu abhung bhôồng
  bờlêê đhdồng ktơm kơr dơng rơng nơng sơlang sơpai sơró tơpơ tơtung đăng đrao đrê đrông đrang đliê đlêi đlây đliêya
  lênin mác xtalin stalin ăngghen ôxtrâylia ôxtrâyliê ôxtơrâylia mêhicô môdămbích êtiôpia êcuađo ápganixtan ácmêni ácmênia adécbaigian
  grudia udơbêkixtan kadắcxtan cadắcxtan tátgikixtan tuốcmênixtan cưrơgưxtan môngtênêgrô xécbia crôatia bôxnia lúcxămbua
  xlôvakia xlôvênia xrilanca brunây brunêy philíppin malaixia inđônêxia xingapo pakixtan bănglađét nêpan ixraen palextin
  angiêri marốc côtđivoa nigiêria êritơria tuynidi braxin áchentina vênêxuêla côlômbia pêru paragoay urugoay
  vectơ véctơ ôxy ôxi oxy axít axit xenlulô xenlulôzơ kilôgam kilôgram kilômét milimét xentimét xăngtimét đêximét héctômét
  miligram êlíp prôtêin prôtít lipít glucô glucôzơ gluxít saccarôzơ mantôzơ fructôzơ lactôzơ vắcxin vắc văcxin mêtan
  êtan êtilen êtylen etylen prôpan êtanol mêtanol amôniac amôni amoniắc amiăng silíc xilíc xilicát mănggan mangan côban vônfram vonfram
  brôm crôm phốtpho phốtphát photphát cácbon cácbonat cacbonát nitơ nitơrát nitrát hyđrô hiđrô hydrô hêli nêon sunfát sunphát
  sunfuríc nitríc clohyđríc clorát natri kali canxi magiê bazơ ête xêri xêzi stronti strônti urani plutôni iốt iôt flo fluo
  bêtông bêtôn rơmoóc rơmooc sơmi ôtô môtô xêmina xêri ămpe ampe ômkế vôn vônkế oát kilôoát mêgaoát héc hécta héctô lôgarít lôgic
  lôgích môđun mođun mônô môbin tuabin tuốcbin đinamô điôt điốt đi-ốt tranzito transitor micrô mícrô micrômét phôtô fôtô
  phôtôcopy phôtôcopi photocopy viđêô vidêô rađiô rađa rađa đécgam gơnơle grăm gram klinke clanhke clinker ximăng
  ápphích áptômát aptômát ácquy ắcquy acquy xăngđan cuaroa gioăng roăng vơnia êke êcu êcrăng êkip êkíp êtô
  prôfin prôtôn nơtron nơtrôn êlectron êlectrôn electrôn pôzitron pôlime pôlyme polyme pôlyetylen polietylen pôlistiren
  glixêrin glyxêrin êbôxi êpôxy silicôn silicôn carôten carôtin caroten vitamin estrôgen testôstêrôn hoócmôn hormôn hoocmon
  insulin pênixilin pênicilin kháng ampixilin stơreptômixin quinôlôn tetraxyclin clôramphenicol đêxiben đềxiben nuclêic nuclêôtit
  crômôxôm clorôphin malachít đôlômít đôlômit bôxít bauxít apatít manhêtít cassiterít graphít ilmenít barít bentônít đyatômít
  kaôlin caolanh fenspát felspat pyrít sericít zircôn titan rutil thôri môlipđen môlypđen vanađi antimon vômfram wolfram
  `.match(/\S+/gu) ?? [],
);

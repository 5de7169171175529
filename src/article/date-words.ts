const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** Names of days and months in 39 languages, also as they are with a day and in short (CLDR, as `Intl` has it in Node 24). */
const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec montag dienstag
  mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember mo di mi do fr sa so
  mär okt dez sept lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août
  septembre octobre novembre décembre lun mer jeu ven sam dim janv févr avr juil déc lunes martes miércoles jueves
  viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mié
  jue vie sáb dom ene abr ago dic segunda feira terça quarta quinta sexta janeiro fevereiro março maio junho julho
  setembro outubro novembro dezembro seg ter qua qui sex fev set out lunedì martedì mercoledì giovedì venerdì sabato
  domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gio sab gen mag giu lug ott maandag
  dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei augustus ma wo vr za zo mrt måndag
  tisdag onsdag torsdag fredag lördag söndag maj augusti mån tis ons tors fre lör sön mandag tirsdag lørdag søndag
  desember man tir tor lør søn des tysdag laurdag tys lau marts tirs maanantai tiistai keskiviikko torstai perjantai
  lauantai sunnuntai tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu
  joulukuu tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta
  marraskuuta joulukuuta ti ke to pe la su tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu
  mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur janúar febrúar apríl maí júní júlí
  ágúst október nóvember mán þri mið fim fös jún júl ágú nóv poniedziałek wtorek środa czwartek piątek sobota
  niedziela styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad grudzień stycznia
  lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia pon wt śr czw pt sob niedz
  sty lut kwi cze lip sie wrz paź lis gru pondělí úterý středa čtvrtek pátek neděle leden únor březen duben květen
  červen červenec srpen září říjen prosinec ledna února března dubna května června července srpna října listopadu
  prosince po út st čt pá ne led úno bře dub kvě čvn čvc srp zář říj pro pondelok utorok streda štvrtok piatok nedeľa
  január február marec máj januára februára apríla mája júna júla augusta septembra októbra novembra decembra ut št pi
  hétfő kedd szerda csütörtök péntek szombat vasárnap március április május június július augusztus szeptember sze cs
  szo febr márc ápr szept luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie iunie
  iulie septembrie octombrie noiembrie decembrie mie vin sâm dum ian iun iul pazartesi salı çarşamba perşembe cuma
  cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pzt sal çar per cum cmt
  paz oca şub nis haz tem ağu eyl eki kas ara понедельник вторник среда четверг пятница суббота воскресенье январь
  февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь января февраля марта апреля мая июня июля
  августа сентября октября ноября декабря пн вт ср чт пт сб вс янв февр апр авг сент окт нояб дек мар июн июл
  понеділок вівторок середа четвер пʼятниця субота неділя січень лютий березень квітень травень червень липень серпень
  вересень жовтень листопад грудень січня лютого березня квітня травня червня липня серпня вересня жовтня листопада
  грудня нд січ лют бер квіт трав черв лип серп вер жовт лист груд понеделник сряда четвъртък петък събота неделя
  януари февруари април юни юли септември октомври ноември декември δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο
  κυριακή ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου
  δεκεμβρίου δευ τρί τετ πέμ παρ σάβ κυρ ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ senin selasa rabu kamis
  jumat sabtu minggu maret agustus sen sel rab kam jum min agu isnin khamis jumaat ahad mac julai ogos disember isn
  kha ahd ogo dis dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març maig juny juliol agost
  setembre desembre de dl dt dc dj dv ds dg ag astelehena asteartea asteazkena osteguna ostirala larunbata igandea
  urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua al ar az og or lr ig
  urt ots api eka uzt abu ira urr aza abe luns mércores xoves venres xaneiro febreiro xuño xullo decembro mér xov xan
  xul ponedjeljak utorak srijeda četvrtak petak subota nedjelja siječanj veljača ožujak travanj svibanj lipanj srpanj
  kolovoz rujan studeni prosinac siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna studenoga
  prosinca uto sri čet pet sub ned sij velj ožu tra svi kol ruj stu ponedeljek torek sreda četrtek petek nedelja junij
  julij avgust sre avg esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev jaanuar veebruar märts aprill
  juuni juuli oktoober detsember jaan veebr dets pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena
  svētdiena janvāris februāris aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris pirmd otrd
  trešd ceturtd piektd sestd svētd jūn jūl pirmadienis antradienis trečiadienis ketvirtadienis penktadienis
  šeštadienis sekmadienis sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis
  gruodis sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio pr an tr
  kt pn sk dé luain máirt céadaoin déardaoin haoine sathairn domhnaigh eanáir feabhra márta aibreán bealtaine
  meitheamh iúil lúnasa meán fómhair deireadh samhain nollaig luan céad déar aoine sath domh ean feabh aib beal meith
  lún mfómh dfómh samh noll יום שני שלישי רביעי חמישי שישי שבת ראשון ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט
  ספטמבר אוקטובר נובמבר דצמבר ב ג ד ה ו א ינו פבר אפר אוג ספט אוק נוב דצמ الاثنين الثلاثاء الأربعاء الخميس الجمعة
  السبت الأحد يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر دوشنبه سه شنبه چهارشنبه
  پنجشنبه جمعه یکشنبه دی بهمن اسفند فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر सोमवार मंगलवार बुधवार गुरुवार
  शुक्रवार शनिवार रविवार जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर सोम मंगल बुध गुरु
  शुक्र शनि रवि जन फ़र जुल अग सित अक्टू नव दिस সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার জানুয়ারি
  ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর সোম মঙ্গল বুধ বৃহস্পতি শুক্র শনি রবি
  জানু ফেব সেপ্ট অক্টো ডিসে এপ্রি জুল আগ সেপ নভে
`);

/** What else stands in lines of dates, times and reading times, language by language. */
const SAID = words(`
  published updated posted last modified first on at am pm mins min minute minutes read reading time hr hrs hour hours ago today yesterday
  news page checked reviewed edited created filed issued released added date of and the in gmt utc est edt pst pdt cet cest bst jst wib
  veröffentlicht aktualisiert erstellt geändert zuletzt publiziert erschienen online seit stand vom am um uhr lesezeit minuten heute gestern
  publié publiée mis mise à jour le posté modifié paru temps lecture dernière actualisation par heures
  publicado publicada actualizado actualizada última actualización fecha publicación el a las los de hace horas hs hrs lectura minutos modificado
  atualizado atualizada última atualização às em há leitura tempo postado criado
  pubblicato pubblicata aggiornato aggiornata aggiornamento ultimo ultima modifica il alle ore lettura minuti di
  gepubliceerd geplaatst bijgewerkt laatst laatste nagekeken gewijzigd update op om uur leestijd vandaag gisteren
  publicerad publicerat uppdaterad uppdaterat senast ändrad ändrat upplagd den kl klockan lästid idag igår
  publisert oppdatert nå nettopp lagt ut sist endret skrevet klokken lesetid den i dag går
  udgivet offentliggjort opdateret senest ændret d læsetid
  julkaistu päivitetty muokattu viimeksi klo lukuaika noin
  birt uppfært
  opublikowano opublikowany zaktualizowano aktualizacja ostatnia dodano data publikacji godz o czas czytania
  publikováno zveřejněno aktualizováno naposledy vydáno dne v ve hod čas čtení
  publikované zverejnené aktualizované o
  megjelent közzétéve frissítve frissült utolsó frissítés módosítva
  publicat actualizat ultima actualizare la ora citit
  yayınlanma yayımlanma yayınlandı güncelleme güncellendi güncellenme tarihi son giriş saat okuma süresi
  опубликовано обновлено дата публикации изменено в время чтения мин
  опубліковано оновлено востаннє о об
  публикувано обновено
  δημοσιεύτηκε δημοσίευση ενημερώθηκε ενημέρωση τελευταία στις
  diterbitkan diperbarui dipublikasikan tayang terbit pukul wita wit dilihat baca menit
  đăng cập nhật lúc ngày thứ hai ba tư năm sáu bảy chủ giờ phút tháng
  publicat actualitzat darrera actualització a les
  objavljeno ažurirano posodobljeno zadnja
  פורסם עודכן לאחרונה בתאריך בשעה זמן קריאה דקות ב
  كانون الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول اغسطس نشر نُشر تحديث آخر في الساعة تاريخ النشر صباحا مساء م ص
  प्रकाशित अपडेट अपडेटेड पर बजे समय
  p m de la page
  lagt på siden postat adăugat la
  mountain eastern pacific central time
  минуты минут минута на чтение читать хвилин хвилини хв час читання на
  ažurirano kl sati čitanja min
  h
`);

/** Every word that a line may have which says nothing but when, in lower case. */
export const DATE_WORDS: ReadonlySet<string> = new Set([...CALENDAR, ...SAID]);

/** The same in languages that set no space between words. */
export const UNSPACED_DATE_WORDS =
  /发布时间|發[布佈]時間|發佈|发布日期|更新时间|发布|发表|發布|發表|更新|出版|公開|掲載|配信|投稿|時間|时间|입력|수정|최종|기사|등록|작성|게시|승인|오전|오후|上午|下午|午前|午後|[年月日年월일시분時分時点點前秒]|小时|星期|周|週|[(（][月火水木金土日一二三四五六월화수목금토일][)）]/gu;

/**
 * Names that people are commonly given and few places or things have, as follow keys have them (lower case, no marks), by the languages they are from. They tell
 * a blog that is called as its writer from a house: no list is whole, and one of a few hundred is enough to be of use.
 */
const GIVEN_NAMES = `
  troy tyler cody logan jordan preston clayton robin wade heather addy aaron abby abigail adam adrian aidan alan albert alex alexander alexandra alexis alice alicia alison allison amanda
  amelia amy andrea andrew andy angela angie ann anna anne annie anthony arthur ashley audrey barbara barry bea becky
  ben benjamin bernard beth bethany betty beverly bill billy blake bob bobby bonnie brad bradley brandon brenda brendan brent
  brett brian bridget bruce bryan caitlin calvin cameron carl carla carly carol caroline carolyn carrie casey cassandra
  catherine cathy charles charlie cheryl chris christian christina christine christopher chuck cindy claire
  clara clark clive colin connor corey cory courtney craig curtis cynthia daisy dan dana
  daniel danielle danny darren dave david dean debbie deborah dennis derek diana diane dick dominic don donald donna doris
  dorothy doug douglas drew duncan dustin dylan ed eddie edgar edith edmund edward edwin eileen eleanor elizabeth ella
  ellen ellie emily emma eric erica erik erin ernest ethan eugene eva evan evelyn felicity felix fiona frances
  francis frank fred frederick gabriel gareth garrett gary gavin gemma gene geoff geoffrey george gerald gerard gilbert
  gillian gina glenn gloria gordon grace graham greg gregory gwen hannah harold harriet harry harvey hayley helen
  henry herbert hilary holly howard hugh ian irene isaac isabel isabella jack jackie jacob jacqueline jake james jamie
  jan jane janet janice jared jasmine jason jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica
  jill jim jimmy joan joanna joanne jodie joe joel john johnny jon jonathan joseph joshua joyce judith judy julia
  julian julie justin karen kate katherine kathleen kathryn kathy katie keith kelly kelsey ken kenneth kerry kevin kim
  kimberly kirk kirsten kristen kristin kurt kyle larry laura lauren laurence lawrence leah lee leo leon leonard leslie
  lewis liam linda lindsay lindsey lisa liz lois lorraine louis louise lucas lucy luke lydia lynn madeline malcolm
  marcus margaret maria marian marie marilyn mark marsha marshall martha martin marvin mary mathew matt matthew maureen
  maurice max megan melanie melissa meredith michael michelle mick miguel mike millie miranda molly monica morgan nancy
  naomi natalie natasha nathan neal neil nicholas nick nicola nicole nigel nina noah noel nora norman oliver olivia oscar owen
  paige pam pamela pat patricia patrick paul paula pauline peggy perry pete peter phil philip phillip phoebe phyllis
  rachel ralph randall randy ray raymond rebecca reggie rhys richard rick ricky rita rob robert roberta rodney
  roger roland ron ronald rory rosa rosemary ross roy russ russell ruth ryan sally sam samantha samuel sandra sara sarah
  scott sean seth shane shannon sharon shaun shawn sheila shelley sherry shirley simon sonia sophia sophie spencer stacey
  stacy stan stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tamara tanya tara
  taylor ted teresa terence terry theodore theresa thomas tiffany tim timothy tina todd tom tony tracey tracy travis trevor
  tristan valerie vanessa vera vernon veronica vicky victor vince vincent vivian walter
  warren wayne wendy wes wesley william winston xavier yvonne zach zachary zoe

  andreas anja anke annette antje armin astrid axel bastian bernd bernhard birgit bjorn bruno christa christiane christoph clemens
  cornelia dagmar detlef dieter dirk dorothea eberhard elke erich ernst eva fabian florian franz franziska friederike
  friedrich fritz georg gerda gerhard gero gisela gottfried gregor gudrun gunter gunther hanna hannes hans harald hartmut heike
  heiko heinrich heinz helga helmut henning hermann holger horst ines inga inge ingo ingrid irmgard jana janina jens joachim
  jochen johanna johannes jonas jorg jurgen jutta kai karin karl karsten kathrin katja katrin klaus konrad konstantin lars lena
  leonie lorenz lothar ludwig lukas lutz manfred manuela marc marcel mareike markus marlene mathias matthias maximilian meike
  michaela moritz nadine niklas nils nora norbert olaf ole otto petra philipp rainer ralf reinhard renate rolf rudiger
  rudolf ruprecht sabine sandra sascha sebastian siegfried sigrid silke simone sonja stefan stefanie steffen susanne sven svenja
  thilo thorsten till tobias torsten udo ulf ulrich ulrike ursula ute uwe verena volker walther werner wilhelm wolfgang yannick

  adele agathe agnes aline amandine anais antoine arnaud aude aurelie aurelien baptiste bastien beatrice benedicte benoit bertrand
  brigitte camille cecile celine chantal chloe christelle christophe claude clemence clement colette corinne cyril damien daniele
  delphine denis didier dominique edouard elodie emilie emmanuel emmanuelle etienne eugenie fabien fabrice fanny florent francois
  francoise frederic gabrielle gaelle gaetan genevieve geraldine gerard germain gilles guillaume gustave guy helene henri hubert
  hugo isabelle jacques jeanne jerome joelle josephine jules julien juliette karine laetitia laure laurent lea lionel loic luc
  lucie lucien ludovic madeleine manon marcel margaux marguerite marianne marine mathieu mathilde maxime melanie michel
  mireille monique muriel nadia nathalie nicolas noemie odile olivier pascal pascale patrice philippe pierre quentin raphael
  raymond regine regis remi remy rene renaud romain sandrine sebastien serge severine solene stephane sylvain sylvie tanguy theo
  thibault thierry thomas tristan valentin veronique virginie vivien yann yannick yves yvette

  adela adriana agustin alba alberto alejandra alejandro alfonso alfredo alvaro amparo ana andres angel angela antonia antonio
  arturo beatriz begona belen bernardo blanca camila carlos carmen catalina cecilia cesar clara consuelo
  cristian cristina cristobal damian daniela diego dolores domingo edgardo eduardo elena elisa emilia emilio enrique ernesto
  esteban esther eusebio ezequiel facundo federico felipe fernanda fernando fidel francisca francisco gabriela gaspar
  gerardo gloria gonzalo graciela gregorio guillermo gustavo hector hernan horacio ignacio ines inmaculada irene isidro
  ismael ivan javier jesus jimena joaquin jorge jose josefa josefina juan juana juanita julio laia leandro leonardo leticia lidia
  lorena lorenzo lucia luciana luis luisa macarena magdalena manuel manuela marcela marcelo marcos margarita mariana mariano
  maribel marina mario marisol marta martina mateo mauricio milagros miriam mireia montserrat natalia nestor nicolas nieves
  nuria octavio olga omar pablo paloma patricio pedro pilar rafael ramiro ramon raquel raul remedios renata ricardo roberto rocio
  rodolfo rodrigo rogelio rosalia rosario ruben saul sebastian sergio silvia sofia susana teresa tomas
  valentina valeria vicente victor virgilio ximena yolanda

  adao afonso alexandre aline amalia amadeu anabela andreia antonia armando artur augusto bernardo bianca breno bruna caetano
  caio celia celso cintia claudia claudio conceicao cristiano debora denise diogo duarte edson eduarda elaine eliana elisabete
  emanuel fabio fabiana fabricio fatima felipe fernanda filipa filipe flavia flavio francisca gabriel gilberto gilson graca
  guilherme gustavo heitor helder helena henrique heloisa hugo humberto igor ines isabela isadora joana joao joaquim jorge josue
  juliana julio larissa leandro leticia lidia livia luana lucia luciano luis luiz luiza luzia madalena mafalda manuela marcela
  marcia marcio marco marcos margarida maria mariana mateus matheus mauricio mauro miguel milena murilo natalia nelson nuno otavio
  paula paulo pedro rafaela raimundo raquel regina renan renato ricardo rita roberto rodrigo rogerio rosana rui samuel sandro
  sergio silvana simone sonia susana tania teresa thais thiago tiago tomas valter vanda vasco vera vinicius vitor vitoria wagner

  alberta alessandra alessandro alessia alessio aldo alfonso ambra amedeo angelo annalisa antonella antonino arianna arturo
  barbara bartolomeo benedetta bernardino bianca camilla carla carlotta carmela caterina cesare chiara cinzia claudia claudio
  corrado cosimo costanza cristiana daniele danilo dario davide debora diego domenico donatella donato edoardo elena eleonora
  elisabetta emanuela emanuele emiliano enrica enrico enzo ettore eugenio fabio fabrizio federica federico ferdinando filippo
  flavia flavio fiorella francesca francesco franco fulvio gabriele gaia gennaro giacomo giada gianfranco gianluca gianni gino
  giordano giorgia giorgio giovanna giovanni giulia giuliano giulio giuseppe giuseppina graziella grazia guglielmo guido ilaria
  irene isabella jacopo lara laura lavinia leonardo lina lisa livia lorenza lorenzo loredana luca lucia luciano lucrezia luigi
  luisa manlio manuela marcello margherita mariangela marina mario marta martina massimiliano massimo matilde matteo maurizio mauro
  michela michele mirko monica nicola nicoletta ornella ottavia paola paolo pasquale patrizia piero pierluigi pietro raffaele
  raffaella renato riccardo rita roberta roberto romina rosanna rossella ruggero sabrina salvatore samuele sandra sara serena
  sergio silvana silvia silvio simona simone stefania stefano teresa tiziana tiziano tommaso ugo umberto valentina valeria valerio
  vincenzo vittoria vittorio viviana

  anneke arie arjen arnold bart bas bastiaan bram cees coen cornelis daan dirk edwin els elske emiel erwin esther evert femke
  ferdinand floor floris frans frits geert gerben gerrit gijs hein hendrik henk hilde ilse jaap jacob jan janneke jasper jelle
  jeroen jochem johan joost joris jos jurriaan kees koen lieke lies liesbeth lotte maaike maarten machteld margriet marieke marije
  marijn marjolein marloes marten martijn mieke mirjam niels nienke pepijn piet pieter reinier remco renske riemer rienk rik
  rinske rob roel rogier ronald roos rudi ruben ruud saskia siebe sander sanne sjoerd stijn suze sylvia teun theo thijs tijs tjeerd
  tom wieger wilco wilma willem wim wouter yvonne

  aksel alva anders ane anette anne annika arne arvid asbjorn asger aslak asta aud bengt bente berit birgitte birgitta birte bjarne
  bo borge britt camilla carina carsten cecilie christer christian dag daniel ebba egil einar eirik elin elisabet ellen elsa else
  emil erik erlend erling espen eva even finn fredrik frida frode geir greta gro gudmund gunilla gunnar gunvor gustav guttorm
  haakon hakan halvor hanne harald hedda hege helene helge henning henrik hilde hjalmar inga ingeborg ingunn ingvild jakob jan
  jens jesper johan jonas jorgen jorunn josefin kaare karen kari karl karoline kasper katarina kerstin kirsten kjell kjersti
  klara knut kristian kristine kristoffer lars lasse leif lena lene linnea liv lone lotta ludvig magne magnus maja malin maren
  margareta marianne marit marius marte mats mattias merete mette mikael mikkel mogens monika morten nils niklas nina oda odd ola
  olav ole olof oskar osten oystein palle par peder pelle per pernille petter pia preben ragnar ragnhild rasmus rikke roar rolf
  ronja rune sigrid sigurd signe siri sissel siv soren solveig stein stian stig stine sture svein sven synne tage terje thea thor
  thorbjorn thore tommy tone tor tore torbjorn torgeir torleif torstein torunn trine trond trygve tuva ulf ulla ulrik unni vibeke
  vidar vigdis viktor vilde ylva yngve
  aino aki antti anu ari arto eero eeva elina emmi erkki esa hanna hannele hannu harri heikki heli henna iida ilkka ilmari inka
  jaakko jani janne jari jenni johanna jorma jouni juha juhani jukka jussi jyrki kaarina kaisa kalle kari katja katri kimmo kirsi
  laura lauri leena liisa maarit marja marjatta markku marko matti mauri merja mika mikko minna mira niina niko olli outi paavo
  paivi pasi pekka pentti petri pirjo raija raimo reijo riikka ritva saara sakari salla sami sampo sanna satu seppo simo sini
  sirpa taina taneli tapani tapio tarja teemu teppo terhi tero tiina timo toni topi tuija tuomas tuula ulla vesa ville virpi

  agata agnieszka aleksandra aleksander alicja andrzej aneta anita barbara bartlomiej bartosz beata blazej bogdan bogumil boguslaw
  boleslaw borys cezary czeslaw damian danuta dariusz dorota edyta elzbieta emilia ewa ewelina filip franciszek gabriela grazyna
  grzegorz halina hanna henryk hubert iga ignacy irena iwona izabela jacek jadwiga jakub janina janusz jaroslaw jerzy joanna jolanta
  justyna kacper kamil kamila karol karolina katarzyna kazimierz kinga klaudia krystian krystyna krzysztof leszek lidia lukasz maciej
  magdalena malgorzata marcin marek mariola mariusz marta marzena mateusz michal mieczyslaw mikolaj milosz miroslaw monika natalia
  norbert olga pawel piotr przemyslaw radoslaw rafal renata ryszard sebastian slawomir stanislaw stefan sylwia szymon tadeusz
  teresa tomasz urszula waldemar wanda weronika wieslaw wiktor witold wladyslaw wlodzimierz wojciech zbigniew zdzislaw zofia zuzanna zygmunt

  alena alois ales aneta bedrich blanka bohumil bohumir borivoj bozena bretislav cestmir dalibor dana daniela denisa dusan dominik
  eliska emil filip frantisek gabriela hana helena hynek ilona iveta ivana ivo jakub jan jana jarmila jaromir jaroslav jaroslava
  jindrich jiri jirina jitka josef julie kamil karel karolina katerina klara kristyna kveta ladislav lenka leos libor libuse
  lubomir lubos lucie ludek ludmila lukas magdalena marcela marek marketa marta martina matej milada milena miloslav milos
  miroslav miroslava monika nikola ondrej otakar patrik pavel pavla pavlina petr petra radek radim radka radomir radovan renata
  robert romana rostislav ruzena sarka simona stanislav stanislava stepan svatopluk sarka tereza tomas vaclav vera veronika
  viktor vit vladimir vladimira vladislav vlasta vojtech vratislav zbynek zdena zdenek zdenka zuzana
  andrej branislav igor jozef juraj katarina lubica lubos marian michal miriam peter rastislav stefan tibor viera vladimir zuzana

  adrienn agnes akos andras anett aniko antal arpad attila balazs balint barnabas bela bence benedek bernadett beata boglarka botond
  csaba csilla dalma denes dora dorina dorottya elemer emese endre erika erno erzsebet eszter etelka eva ferenc fruzsina gabor
  gabriella gellert gergely gergo geza gizella gyorgy gyula hajnalka henrietta ibolya ildiko ilona imre istvan ivett jakab janos
  jeno jolan jozsef judit julianna kalman karoly kata katalin kinga klara kornel krisztian krisztina laszlo lenke levente lili
  lilla lorant lorinc maria mariann mark marta marton mate matyas melinda mihaly miklos monika nandor noemi nora norbert odon
  orsolya otto pal peter petra piroska reka richard robert rozsa sandor sara simon sarolta szabolcs szilard szilvia tamas tibor
  timea tivadar tunde vera veronika viktor viktoria vilmos zita zoltan zsofia zsolt zsuzsanna

  adina adrian alexandru alin alina ana anca andrada andrei andreea angela aurel aurelia bogdan camelia carmen catalin catalina cezar
  claudiu codrin constantin corina cosmin costel costin crina cristi cristian dan daniela delia denisa diana doina dorin doru dragos
  dumitru elena emil emilian eugen felicia florentina florin gabriel gabriela george gheorghe gica gigi grigore horia iancu ileana
  ilie ilinca ioan ioana ion ionel ionela ionut irina iulia iulian iuliana laurentiu lavinia lia liana liliana liviu loredana
  lucian luminita madalina manuela marcel marian mariana marin marius mihaela mihai mihnea mircea mirela monica nicolae nicoleta
  nicusor octavian oana ovidiu paul petre petru radu raluca razvan roxana ruxandra sabina sebastian serban sergiu silviu simona
  sorin sorina stefan stelian teodor teodora traian tudor valentin valeriu vasile veronica victor viorel viorica vlad vladimir

  aleksa aleksandar ana andrija ante anton bojan boris borislav branimir branka branko damir danica danijel danijela davor dejan
  dragan dragana drago drazen dunja dusan duro edin emir franjo goran gordana hrvoje igor iva ivan ivana ivica ivo jadranka jasmin
  jasna jelena josip jovan jovana jure katarina kresimir ksenija lana lidija ljiljana ljubica luka maja marija marijana marina mario
  marjan marko mate matija mia mile milena milica milorad milos mira mirjana mirko miroslav mladen natasa neda nebojsa nemanja
  nenad nevena nikola nina olivera petar predrag radmila radovan ratko renata ruza sanja sasa sinisa slavica slavko slobodan snezana
  sonja srdan stanko stipe stjepan suzana tamara tatjana tihomir tomislav uros vanja vedran velimir vesna vjekoslav vladan vlatka
  zdravko zeljka zeljko zlatan zlatko zoran zorica zvonimir alenka andrej barbara bostjan darja gregor irena janez jernej joze
  klemen marjeta matej matjaz metka miha mojca nada primoz rok saso sabina spela tanja tina tomaz urban ursa ziga

  aleksei aleksandr aleksandra alexei alexey alla anastasia anatoly andrei andrey anna anton arkady arseny artem artyom boris daniil
  daria denis dmitri dmitry ekaterina elena evgenia evgeny fedor fyodor galina gennady georgy gleb grigory igor ilya inna irina
  ivan kirill konstantin ksenia larisa leonid lev lidia liubov ludmila maksim margarita maria marina matvei maxim mikhail mila
  nadezhda natalia natalya nikita nikolai nikolay nina oksana oleg olga pavel petr polina ruslan semyon sergei sergey
  stanislav stepan svetlana taras tatiana tatyana timur vadim valentin valentina valery vasily vera veronika viktor viktoria vitaly
  vladimir vladislav vyacheslav yaroslav yegor yelena yevgeny yulia yuri zoya andriy bohdan dmytro iryna kateryna maksym mykhailo
  mykola nadiia nataliia oleksandr oleksii olena petro serhii sofiia taras tetiana vasyl volodymyr yaroslav yevhen yuliia yurii

  agathi alexandros anastasios andreas angeliki antonis apostolos argyris aristea athanasios charalampos christos despina dimitra
  dimitris dionysis eirini eleftheria eleni evangelia evangelos georgios giannis giorgos ioanna ioannis katerina konstantina
  konstantinos kostas lefteris maria marios michalis nikolaos nikos olga panagiotis paraskevi pavlos petros sofia sotiris spyros
  stavros stelios thanasis theodora theodoros thomas vangelis vasiliki vasilis yannis yiorgos
  ahmet ali asli aslihan ayhan ayla aylin ayse aytac baris berk berna beyza bulent burak burcu canan cem cemal cengiz ceren
  cigdem deniz derya dilek ebru ece elif emel emine emre engin ercan erdal erdem erhan erkan esra fatih fatma ferhat fikret figen
  filiz furkan gamze gizem gokhan gonca gulay gulsen hakan halil hande hasan hatice huseyin ibrahim idil ilker ipek irem ismail
  kaan kadir kemal koray kubra kursat leyla levent mehmet melek meltem merve mert metin murat mustafa nalan necla nermin nesrin
  nihal nilgun nuray nurcan okan onur orhan osman oya ozan ozge ozgur ozlem pelin pinar ramazan recep sami seda selcuk selim
  selin semra serap serdar serkan sevgi sevil seyma sibel sinan suat sule suleyman taner tarik tolga tugba tulay tuncay turgut
  ufuk ugur umit umut volkan yasemin yavuz yildiz yusuf zafer zehra zeki zeynep

  abdallah abdel abdul abdullah ahmad ahmed aisha ali amal amina amir amira anas anwar asma ayman aziz bashar basma bilal dalia dina
  fadi fahad faisal farah farid farouk fatima fouad ghada ghassan habib hala hamid hamza hana hanan hani hasan hassan haytham hiba
  hisham hoda huda hussam hussein ibrahim iman ismail jamal jamila kamal karim khadija khaled khalid khalil laila lamia layla leila
  lina lubna mahmoud majid malak mariam marwan maryam mohamed mohammad mohammed mona mounir mourad muhammad mustafa nabil nada nader
  nadia naima najib nasser nawal nizar noor nour omar osama rachid rami rana rania rashid reem riad rima sabah safa said saif salah
  salim salma samar sami samir samira sana sara sherif suad tamer tarek tariq wael walid yasmin yasser youssef yusuf zainab zaki
  abbas afsaneh akbar alireza amin amirhossein arash arezoo azadeh babak behnam behrouz behzad bijan dariush ehsan elham elnaz farhad
  fariba farzad farzaneh fatemeh ghazal hamed hamidreza hossein iraj jafar kamran kaveh keyvan ladan laleh leyli mahdi mahnaz mahsa
  majid mandana maryam masoud mehdi mehran milad mina mohsen mojtaba morteza nasrin navid nazanin negar niloufar parisa parvin payam
  pouya ramin reza roya sadegh saeed samaneh sepideh shahin shahram shirin siavash sina soheil soraya vahid yasaman zahra
  adi alon amir amit amos arik assaf avi avigail avner ayelet boaz dafna dalit dana daphna doron dror efrat eitan elad eli eliezer
  ephraim eran erez gadi gal gideon gil gilad golan guy hadas haim ido idan ilan inbal iris itai itamar itzhak keren lior liat liron
  maya meir michal miri moran moshe nadav naama natan nir nitzan noa noam nurit ofer ofir omer omri oren orit orly osnat raanan
  rafi ran rivka roni rotem ruti sagi sapir sharon shai shaul shimon shira shlomo shmuel shoshana sigal tal tali tamar tomer tzipi
  tzvi uri uriel yael yair yaakov yaara yaniv yaron yehuda yigal yitzhak yoav yochai yoel yonatan yossi yotam yuval zeev ziv zvi

  aakash abhijit abhishek aditi aditya ajay ajit akash akhil akshay alok aman amit amrita anand ananya anil anirudh anita anjali
  ankit ankita ankur anu anuj anupam anuradha anushka aparna archana arjun arun aruna arvind asha ashish ashok ashwin ayesha bharat
  bhavna bina chandan chandra charu chitra debashish deepa deepak deepika devika dinesh divya gaurav gayatri geeta girish gopal
  govind hari harish harsh harsha hema hemant indira indu isha jagdish jaya jayant jyoti kalpana kamala kamini karan karthik kavita
  kavya ketan kiran kishore krishna kunal lakshmi lalit lata leena madhav madhu mahesh manish manoj mansi maya meena meera megha
  mohan mohit mukesh mukul nandini naresh narendra naveen neelam neeraj neha nikhil nilesh nisha nitin padma pallavi pankaj
  parul pooja prabhu pradeep pragya prakash pramod pranav prasad prashant pratap prateek pratibha praveen preeti prem priya priyanka
  puja punit rachna radha raghav rahul raj raja rajat rajeev rajesh rajiv raju rakesh ram raman ramesh rani ranjit rashmi ravi
  reena rekha renu rina ritu rohan rohini rohit roshni sachin sandeep sandhya sangeeta sanjana sanjay sanjeev santosh sapna sarita
  satish savita seema shalini shankar shanti sharad sharmila shashi sheela shikha shilpa shiva shobha shreya shruti shubham shweta
  siddharth sita smita sneha sonali srinivas subhash suchitra sudha sudhir sujata sukumar suman sumit sunil sunita suresh surya
  sushil sushma swati tanvi tarun uday uma usha vandana varsha varun vasant venkat venkatesh vibha vidya vijay vikas vikram vinay
  vineet vinod vipin vishal vivek yash yogesh

  akari akemi aki akihiro akiko akio akira asami atsushi aya ayaka ayako ayumi chie chika chihiro daichi daiki daisuke eiji emi
  eri etsuko fumiko fumio goro hajime hana haruka haruki haruko haruto hayato hideaki hideki hideo hikari hiroaki hirofumi hiroki
  hiroko hiromi hiroshi hiroto hiroyuki hisashi hitomi hitoshi ichiro isamu junichi junko kana kanako kaori kaoru katsumi kazuhiro
  kazuki kazuko kazuo kazuya keiichi keiko keisuke kenichi kenji kenta kentaro kohei koichi koji kota kumiko kyoko maki makoto mami
  manabu mariko masaaki masahiro masaki masako masami masanori masaru masato masayuki mayumi megumi michiko midori mika miki minako
  minoru misaki mitsuko mitsuru miyuki mizuki naoki naoko naomi naoto natsuki natsumi noboru nobuko nobuo nobuyuki noriko norio
  osamu reiko rie rika rina risa ryo ryoichi ryoko ryosuke ryota ryuichi ryuji sachiko saki sakura satomi satoru satoshi sayaka
  sayuri seiji shigeru shin shingo shinichi shinji shinya shiori shizuka sho shogo shohei shoji shota shun shunsuke shuichi sota
  susumu taichi taiki takahiro takako takao takashi takayuki takeo takeshi takumi takuya tamiko taro tatsuo tatsuya tetsuo tetsuya
  tomohiro tomoko tomomi tomoya toru toshiaki toshiko toshio toshiyuki tsutomu tsuyoshi wataru yasuhiro yasuko yasuo yayoi yoichi
  yoko yoshie yoshihiro yoshiko yoshio yosuke yuichi yuka yukari yuki yukiko yukio yuko yumi yumiko yusuke yutaka yuta yuya

  nguyen tran pham huynh phan vu dang bui ngo truong anh bao binh chi cuong dat duc dung duong giang hai hanh hieu hoa hoai hoang hong hue hung huong huy khanh khoa lam lan linh
  mai minh nam ngan nga ngoc nguyet nhan nhung oanh phong phuc phuong quan quang quoc quynh tam thang thanh thao thi thu
  thuy tien toan trang trinh trung truong tuan tung tuyet van viet vinh vy xuan yen
  adi agus ahmad andi anisa arief ayu bambang bayu budi cahya citra dedi desi dewi dian dimas dwi eka eko endang fajar fitri galih
  hadi hendra heri ika indah indra intan iwan joko lestari mega nina novi nur nurul putra putri rahmat ratna rina rini rizki rudi
  sari siti slamet sri sulistyo surya susi teguh tri tuti udin wahyu wati wawan yanti yudi yuni
  bae bora byung chang dae dong eun gyu hae hyejin hyun hyunjin jae jaehyun ji jihoon jihye jimin jin jina jinwoo jisoo jiwon jiyoung
  joon joonho jung junho kyung mina minho minji minjun minsoo myung sang sangmin seojun seoyeon seung soo sooyoung sung sunghoon
  sungmin taehyung woo yeji yejin yoon youngjae yuna

  abena abeni abla adaeze ade adjoa afi afia afua amavi adebayo ademola adwoa akin akosua ama amara aminata amadou awa ayo babajide bola chidi chika chimamanda chinedu
  chinwe chioma dayo ebele efua ekow emeka fatou femi folake funmi gbenga ibrahima ifeoma ikenna ify jabulani kagiso kamau kofi kojo komla kossi
  kwabena kwaku kwame kwasi lerato lindiwe mamadou mandla moussa mpho nana naledi ndidi ngozi nkechi nneka nomsa nomvula obi ola
  olumide oluwaseun omolara ousmane sade sekou segun sipho siyabonga tendai thabo tobenna thandi themba tunde uche wanjiru yaa yaw zanele

  γιωργος γιαννης νικος δημητρης κωστας παναγιωτης βασιλης χρηστος θανασης μιχαλης αντωνης ηλιας σπυρος σταυρος αλεξανδρος ανδρεας αποστολος στελιος πετρος μαρια ελενη κατερινα βασιλικη σοφια αννα ευαγγελια ιωαννα δημητρα γεωργια ελισαβετ χριστινα αγγελικη παρασκευη μαρινα ναταλια ειρηνη φωτεινη δεσποινα μυρτω ζωη λιδα στεφανια θεοδωρα
  александр алексеи андреи антон артем борис вадим валентин валерии василии виктор виталии владимир владислав геннадии георгии григории дарья денис дмитрии евгении егор екатерина елена иван игорь илья инна ирина кирилл константин ксения лариса леонид людмила максим марина мария михаил надежда наталья никита николаи оксана олег ольга павел петр полина роман светлана семен сергеи софья станислав степан татьяна тимур федор юлия юрии яна ярослав
  олександр олексіи андріи богдан василь віктор віталіи володимир галина дмитро євген ірина ігор катерина микола михаило надія наталія олена павло петро світлана сергіи софія тарас тетяна юлія юріи
  smaranda
`;

let known: ReadonlySet<string> | undefined;

/** Whether a full name begins with one that people are commonly given, or with a family's where that comes first. */
export function hasGivenName(key: string): boolean {
  const [first = '', ...others] = key.split(' ');
  known ??= new Set(GIVEN_NAMES.split(/\s+/));
  return others.length > 0 && first !== '' && known.has(first);
}

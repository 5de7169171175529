const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[,\n]/)
      .map(word => word.trim())
      .filter(Boolean),
  );

/** What stands before a name at the beginning of a byline. */
export const BYLINE_LEAD =
  /^(?:(?:(?:written|posted|published|reported|words|story|text|photo(?:s|graphs?|graphy)?|analysis|opinion|interview|compiled|edited|guest (?:post|essay|column|article|contribution)|poems?|recipes?|review|reviewed|column|essay|article|dispatch|report) )?by\b\s*:?\s*|[\p{L}'’ ]{3,24}[:：]\s*|(?:crítica de|(?:un )?articol(?:o)? (?:de|di)|text(?:os?|e)? (?:de|por|par)|reportage[mn] de|reportaje de|entrevista de|crónica de|crônica de|(?:dal|dalla) nostr[oa] (?:inviat[oa]|corrispondente)|de nuestr[oa] (?:enviad[oa] especial|corresponsal)|d[eo] nosso (?:enviado especial|correspondente)|de notre (?:envoyée? spéciale?|correspondante?)|von unsere[mr] (?:korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?)|van onze (?:verslaggever|verslaggeefster|correspondent)|teksti ja \p{L}{3,12}|text och \p{L}{3,12}|tekst og \p{L}{3,12}|text und \p{L}{3,12}|texte et \p{L}{3,12}|texto y \p{L}{3,12}|texto e \p{L}{3,12}|testo e \p{L}{3,12}|words and \p{L}{3,12}|tekst i \p{L}{3,12}|teksti|von|ein (?:beitrag|artikel|kommentar|gastbeitrag) von|das (?:gespräch|interview) führten?|par|propos recueillis par|por|escrito por|a cura di|γράφ(?:ει|ουν) (?:ο|η|οι)|geschreven door|geschrieben von|écrit par|skrevet a[vf]|skriven av|scritto da|door|przez|rozmawiał[ai]?|notował[ai]?|opracował[ai]?|haber|yazan|deur|gan|objavi(?:la|o|l)|pubblicato da|publicado por|postado por|publié par|veröffentlicht von|geplaatst door|opublikowała?|közzétette|опубликовал[аи]?|napisal[ai]?|piše|píše)\s+(?=\S))|^글\s{1,3}(?=\p{Script=Hangul}{2,4}(?:\s|$|[·、,]))|^(?:(?:作者|文|文字|撰文|撰稿|记者|記者|本报记者|取材・文|取材|執筆|글|취재)\s*[:：/／=＝・丨｜|]\s*|(?:\p{Script=Han}{1,8}[报報社网網台刊](?:记者|記者)(?=\s|\p{Script=Han})|\p{Script=Han}{2,8}(?:记者|記者)(?=\s\p{Script=Han})|本报记者|记者|記者|撰文)\s*|(?:에디터|기자|필자|칼럼니스트)\s+(?=\p{Script=Hangul}{2,4}(?:\s|$|[·、,]))|(?:كتبت?|بقلم|تقرير|تحرير|מאת|כתבה?)\s*[:：]?\s+|(?:(?!(?:長谷|[阿服渡岡磯矢園宮綾安海軽南戸]|日下|久下|曽我)部)\p{Script=Han}{1,5}部|編集委員|論説委員|特派員|支局長|編集部|社会部|政治部|経済部|国際部|運動部|文化部|地域報道部|生活部|科学部|\p{Lo}{1,10}(?:編集部|取材班|新聞|新報|日報|時報|財経|财经|日报|晚报|新闻|テレビ|放送|일보|신문|뉴스|타임스|방송|통신|경제))\s+(?:\p{Script=Han}{1,5}部\s+)?(?=\p{Lo}))|^[|–—:：-]\s*/iu;

/** Leads that are also parts of names: taken in lower case, or an Italian "Di", before a full name; "Leserinnlegg av …". */
export const WEAK_LEAD =
  /^(?:de (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$)|(?:di|av|af|per|aus)\s+(?=\p{Lu}\S*\s+\p{L})|A[vf]\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu})|Di\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+)|[Uu]n (?:documentaire|film|reportage|podcast) (?:de |d['’])(?=\p{Lu})|(?:AF|AV|DI|VON|POR|PAR|DOOR)\s+(?=\p{Lu}{2,}\s+\p{Lu}{2,})|\p{Lu}\p{Ll}{3,18} (?:av|af|by|door|par|przez) (?=\p{Lu}\S{1,30} \p{Lu}))/u;

/** What stands over or before a name, as a line of its own. */
export const WRITTEN_BY =
  /^(?:written by|posted by|words by|verfasst von|geschrieben von|écrit par|rédigé par|escrito por|scritto da|geschreven door|napisane przez|napisał[ao]?|skrevet a[vf]|skriven av|kirjoittanut|yazan|文|執筆者|投稿者|この記事を書いた人|작성자)[:：]?$/iu;

/** A role before a full name. */
export const ROLE_LEAD =
  /^(?:(?:onze|unser|unsere|notre|nuestr[oa]|noss[oa]|our|vår|nasz) )?(?:(?:senior|staff|chief|special|political|technology|business|science|sports|foreign|guest|freelance|court|crime|health|education|city|local|environment|climate|culture|arts|transport|data|economics|energy|legal|royal|travel|food|investigations?) ){0,2}(?:reporter|correspondent|editor|writer|columnist|journalist|redakteur(?:in)?|redaktør|redaktör|skribent|anmelder|recensent|journaliste|periodista|recensente?|critic|kritiker(?:in)?|verslaggever|verslaggeefster|korrespondent(?:in)?|giornalista|jornalista|redacteur) (?=\p{Lu}\S* \S)/iu;

export const HONORIFIC =
  /^(?:dr|mvdr|paeddr|thdr|rsdr|csc|prof|professor|professora|doutora|doutor|doctora?|mgr|bc|ing\.? arch|doc|phdr|mudr|judr|rndr|chef|canon|father|sister|brother|judge|justice|senator|mayor|pastor|rabbi|imam|ambassador|dott\.ssa|prof\.ssa|avv|mr|mrs|ms|mx|sir|dame|lord|lady|rev|fr|hon|sen|rep|gov|gen|col(?=\.)|capt|lt|herr|frau|mme|mlle|sra|srta|dra|dott|ing|lic(?:\.? (?:phil|iur|oec)|(?=\.))|dipl(?:\.?-\p{L}{2,5})?|mag)\.?\s+(?=\p{Lu})/iu;

/** How priests and members of orders are called, in lower case: "Don" is a name as well. */
export const CLERICAL = /^(?:don|dom|suor|fra|frei|padre|père|pater|abbé|s[oœ]e?ur) (?=\p{Lu}\S* \p{Lu})/u;

/** Names of nobody: agencies, and what software fills in. Folded. */
const NOBODY = words(`
  letters, readers letters, readers' letters, letters to the editor, letter to the editor, leserbriefe, our readers, readers, communications,
  public communications, media relations, communications team, public affairs, marketing and communications, external relations, university communications, redaktör,
  transcript, submitted, docs, documentation, special, admin, administrator, root, webmaster, editor, editors, editorial, staff, author, anonymous, unknown, guest, null,
  onze verslaggevers, onze redactie, onze verslaggever, onze correspondent, unsere redaktion, unsere reporter, nuestra redacción, notre rédaction,
  nos journalistes, våra reportrar, vår redaktion, vore reportere, våre reportere, nasi reporterzy, muhabirlerimiz, our reporters, our correspondents,
  undefined, none, n/a, user, test, noreply, no-reply, contributor, contributors, newsroom, news desk, newsdesk, redaction,
  redaktion, online-redaktion, onlineredaktion, die redaktion, rédaction, la rédaction, redacción, la redacción,
  redação, da redação, redazione, la redazione, redactie, de redactie, redakcja, redaktionen, agencias, agencia,
  agenturen, agences, avec agences, agências, agenzie, press release, pressemitteilung, sponsored, advertorial,
  reuters, reuters staff, associated press, the associated press, ap, afp, agence france-presse, agence france presse,
  dpa, dpa-afx, bloomberg, bloomberg news, xinhua, upi, efe, ansa, lusa, epd, kna, sid, apa, keystone-sda, sda, belga, anp,
  tass, tass news agency, interfax, kyodo, kyodo news, jiji, yonhap, pti, ani, ians, aap, cp, the canadian press, pa media,
  ritzau, ntb, tt, stt, čtk, pap, mti, agerpres, antara, bernama, ukrinform, dha, iha, anadolu ajansı,
  press association, usa today, story by, cnn wire, pr newswire, globe newswire, business wire, europa press, agencia efe, agenzia ansa,
  insändare, insändarsidan, läsarbrev, læserbrev, leserbrev, leserinnlegg, lukijalta, lukijan kirje, ingezonden, ingezonden brief, courrier des lecteurs,
  cartas de los lectores, cartas al director, carta do leitor, lettere al direttore, listy do redakcji,
  service communication, service de communication, service de la communication, service presse, service de presse, ufficio stampa, servicio de prensa,
  gabinete de prensa, assessoria de imprensa, persdienst, presseavdelingen, pressavdelningen, basın bürosu, biuro prasowe, tiskové oddělení,
  المركز الإعلامي, المكتب الإعلامي, إدارة الإعلام, هيئة التحرير, فريق التحرير, قسم الأخبار, מערכת האתר, מערכת, दूरदर्शन डेस्क, संपादकीय डेस्क,
  service des publics, service culturel, service de la culture, relations avec les publics, basın yayın, basın ve halkla ilişkiler, 책방지기, 운영자, 관리자,
  新华社, 中新社, 编辑部, 本报讯, 共同通信, 共同通信社, 時事通信, 編集部, 연합뉴스, 편집국, 편집부, 편집팀, 에디터팀, 뉴스팀, ТАСС, Интерфакс, редакция, редакція, редакцията, редакција, уредништво
`);

/** A part with one of these words is a desk, a role or a house and not a person. Folded, whole words. */
const NOT_A_PERSON =
  /(?:^|[\s/-])(?:staff|desk|team|newsroom|bureau|editors?|editorial|reporters?|correspondents?|writers?|columnists?|contributors?|contributing|journalists?|producers?|photographers?|equipe|équipe|equipo|squadra|ekibi|zespół|newswire|tidning|tidningen|avisa|avisen|bladet|folkeblad|dagblad|dagbladet|nyheter|nyheder|uutiset|sanomat|lehti|district|borough|municipality|municipio|kommune|kommun|gemeente|gemeinde|stadtverwaltung|landratsamt|mairie|ayuntamiento|ajuntament|prefeitura|belediyesi|valiliği|müdürlüğü|başkanlığı|bakanlığı|kaymakamlığı|kaupunki|kaupungin|kunnan|ministeriö|virasto|ministerstvo|urząd|úřad|readers|leser|lezers|lecteurs|lectores|leitores|lettori|analysts?|agency|agencies|news|newspaper|press|chief|engineers?|directors?|managers?|officers?|founders?|secretary|media|magazine|times|post|daily|weekly|journal|herald|tribune|gazette|observer|chronicle|wire|network|group|inc|llc|corporation|company|ltd|gmbh|foundation|institute|university|department|ministry|association|redaktion|redakteur|redakteurin|korrespondent|korrespondentin|agentur|zeitung|verlag|magazin|nachrichten|redaktionsteam|rédaction|rédact(?:eur|rice)|journaliste|correspondante?|envoyée?|agence|presse|periodista|redacción|redactora?|corresponsal|enviad[oa]|agencia|diario|jornalista|redação|correspondente|repórter|agência|jornal|giornalista|redazione|corrispondente|inviat[oa]|agenzia|redactie|verslaggever|correspondente?|redacteur|senior|special|deputy|managing|associate|assistant|guest|website|online|blog|podcast|updated|published|posted|webmaster|office|letters|engineering|syndicate|champion|audio|studios?|newsdesk|gazeta|listy|noviny|deník|dziennik|redakcja|redakce|redakcia|toimitus|uredništvo|szerkesztőség|ascom|assessoria|comunicação|comunicación|communiqué|bulletin|newsletter|ajans|ajansı|bote|anzeiger|kurier|rundschau|tagblatt|tageblatt|courier|koerier|courant|sentinel|examiner|advertiser|ledger|merkezi|postası|gazetesi|council|committee|commission|authority|secretariat|board|directorate|communications|explainers|library|museum|hospital|embassy|county|affairs|nieuwsdienst|pers(?:dienst|afdeling)|\p{L}{3,14}(?:afdeling|abteilung|avdeling|avdelning)|perswoordvoerder|gabinete|pressestelle|presseabteilung|pressedienst|presseamt|pressetjeneste|presstjänst|viestintä|ufficio|stampa|biuro|\p{L}{3,12}(?:bureau|byrå)|prasow[ey]|tiskov[éý]|oddělení|humas|डेस्क|ब्यूरो|dział|hivatal|команда|syndicat|sindicato|gewerkschaft|obec|מערכת|golygydd|toimetus|toimetaja|redacció|urednik|urednica|редактор|agentura|agenția|redacția|biroul|presă|\p{L}{0,14}agentuur|agentūra|aģentūra|агенция|агентство|агенција|agencija|agentúra|tietotoimisto|uudistetoimisto|ügynökség|πρακτορείο|asa|plc|oy|ab|aps|bv|nv|sarl|sas|spa|srl|pty|corp)(?:$|[\s/-])|(?:redaktion|redaktionen|redactie|rédaction|redacción|redação|redazione|redakcja)$|(?:株式会社|有限公司|合同会社|주식회사|㈱)|编辑部|编辑|记者站|通讯社|編集部|新聞社|通信社|통신|신문|편집부|(?:新報|日報|時報|新聞|放送)社?$|(?:広報|報道|取材|編集|社会|政治|経済|国際|文化|運動|生活|科学|企画)[課部室局係]$|\s\p{Script=Han}{2,6}[課係室班]$|論説|社説|取材班|支局$|総局$|放送局$|委員会$|委員室$|采编$|评论员$/iu;

/** Places a byline names after a person. Folded; words that are also names are left out. */
const PLACES = words(`
  new york, los angeles, san francisco, washington, washington dc, washington d.c., hong kong, new delhi, london, paris,
  berlin, münchen, munich, hamburg, köln, cologne, frankfurt, stuttgart, düsseldorf, leipzig, dresden, bonn, münster,
  wien, vienna, zürich, zurich, bern, basel, genf, genève, geneva, bruxelles, brussels, brüssel, madrid, barcelona,
  rome, roma, milano, milan, lisboa, lisbon, porto, são paulo, sao paulo, rio de janeiro, brasília, buenos aires,
  ciudad de méxico, mexico city, bogotá, santiago de chile, tokyo, seoul, beijing, shanghai, shenzhen, taipei,
  singapore, mumbai, bangkok, jakarta, manila, moscow, moskau, moscou, moscú, kyiv, kiew, kyjiw, warsaw, warszawa,
  warschau, prague, prag, budapest, athens, istanbul, jerusalem, tel aviv, cairo, nairobi, lagos, johannesburg,
  cape town, toronto, ottawa, chicago, boston, seattle, tel-aviv, amsterdam, stockholm, oslo, copenhagen, helsinki,
  北京, 上海, 深圳, 香港, 台北, 東京, 大阪, 서울, 부산
`);

/** "release-robot", "dependabot[bot]", "github-actions": what posts by itself. */
const ROBOT = /^[\w.-]*(?:robot|-bot|bot\[bot\]|-actions|-ci)$|^dependabot/iu;

const fold = (text: string) => text.toLowerCase().replace(/^the\s+/, '');
/** Whether it is a place that bylines name. */
export const isPlace = (text: string) => PLACES.has(text.toLowerCase());
/** Whether it is a desk, an agency, a role or what software fills in. */
export const isNobody = (text: string) =>
  NOBODY.has(text.toLowerCase()) ||
  ROBOT.test(text) ||
  NOBODY.has(fold(text)) ||
  // In capitals a Turkish desk has a letter that is no other's capital.
  NOT_A_PERSON.test(text.replaceAll('İ', 'i'));

/**
 * The words by which a line shows that it speaks for the site and not for the story, in the languages met so far.
 * Each list is one alternation without nested repetition, so that every expression is linear. All but those that say so
 * are asked of text in lower case: to fold case themselves, they would take longer.
 */

const either = (...words: string[]) => words.join('|');
/** Any of the words, whole; a word that ends in * may go on. */
function anyWord(...words: string[]): string {
  const forms = words.flatMap(line => line.split(/,\s+/)).map(word => word.trim());
  const [open, whole] = [forms.filter(form => form.endsWith('*')), forms.filter(form => !form.endsWith('*'))];
  const parts = [
    ...(whole.length > 0 ? [`(?:${whole.join('|')})(?!\\p{L})`] : []),
    ...(open.length > 0 ? [`(?:${open.map(form => form.slice(0, -1)).join('|')})`] : []),
  ];
  return `(?<!\\p{L})(?:${parts.join('|')})`;
}

/** What a site asks its readers to do, as the first words of a sentence. */
export const ORDER = new RegExp(
  `^[^\\p{L}\\p{N}]{0,8}(?:(?:please|kindly|you|can|now|also|or|and|to|just|simply|jetzt|bitte|oder|und|pour|et|ou|para|y|o|e|en|of|per|dalla|och|eller|aby|i|lub) ){0,2}(?:${either(
    anyWord(
      "sign up, subscribe, register, log ?in, follow, like us, join, download, install, listen, watch us, support, donate, contribute, become, share, comment, write to, write us, e-?mail, send, contact, reach, report, call, text, rate, review, visit, click, tap, scan, discover, unlock, get, receive, buy, tag, discuss, have your say, got, help us, view in, read more, read this, continue to, turn on, message our, forward, did you, was this, start your, pop in, pop your, was this e-?mail, hit reply, have an?, have any, submit, do you, have you, like what, how did, would you, want, wanted, enjoyed?, enjoying, tried, interested, looking for, see an, spot(?:ted)? a, place a, hold down, we invite you to, thanks for reading, tell your friends, notice, think we, know something about, if (?:somebody|someone) forwarded, if you (?:enjoy|like|found|want)(?:ed|d)?, if this, stay, never miss, don[’']t miss, keep up, leave us, send us, sign in, enter your, check your, add us, make us, find us, tell us, ask us, subscribe & save, your (?:gift|donation|support), dear reader",
    ),
    anyWord(
      'abonnier*, melde, melden, registrier*, folg*, lade, laden, hör, höre, hören, unterstütz*, spend*, werde, werden, teile, teilen, schreib, schreibe, schreiben, schick*, kontaktier*, bewert*, klick*, entdeck*, sichern, sichere, bleib*, hol*, haben sie, hast du, gefällt, lesen sie, lies, wenn du, wenn sie, mehr zum, erhalten',
    ),
    anyWord(
      "abonnez, inscrivez, suivez, téléchargez, écoutez, soutenez, faites, rejoignez, partagez, écrivez, contactez, cliquez, découvrez, recevez, réagissez, vous souhaitez, vous voulez, vous avez, pour suivre, pour recevoir, connectez, créez, retrouvez, je m[’']abonne, profitez, activez, envie, une information, signalez, aidez",
    ),
    anyWord(
      'suscr[ií]b*, reg[ií]str*, sigue, síguenos, siga, descarga*, escucha, apoya*, dona, únete, comparte, escr[ií]b*, contacta, haz, activa, agréganos, descubre, recibe, recib[ií], apúntate, accede, inicia, crea, quieres, ¿quieres, si quieres, te gustaría, conoce, te reenviaron, ¿te reenviaron, únase, hágase, hazte',
    ),
    anyWord(
      'assine, inscreva*, siga*, baixe, ouça, apoie, doe, participe, compartilhe, escreva, envie, clique, receba, cadastre*, acesse, entre, quer, gostou, torne*, fique',
    ),
    anyWord(
      'abbonati, iscriviti, segui, seguici, seguite*, scarica, ascolta, sostieni*, sostienici, dona, unisciti, condividi, scrivi*, clicca, scopri, ricevi, registrati, accedi, hai, vuoi, ti è piaciuto, se questo, se ti, resta, leggi, aiutaci, entra, avete provato, taggateci, taggaci, attiva',
    ),
    anyWord(
      'abonneer, meld, schrijf, volg, download, luister, steun, doneer, word, deel, mail, stuur, bel, klik, ontvang, reageren, reageer, wilt u, schrijf u, heb je, heeft u, blijf, wil je, lees, tip ons, tip de',
    ),
    anyWord(
      'prenumerera, följ, ladda, lyssna, stöd, bli, dela, skriv, mejla, tipsa, klicka, vill du, har du, läs, les saken, hör av, kontakta, få, teckna, abonner, følg, last ned, hent, lytt, støtt, del, klikk, har du, vil du',
    ),
    anyWord(
      'zapisz*, subskrybuj, obserwuj, śledź, pobierz, słuchaj, posłuchaj, wesprzyj, dołącz, udostępnij, napisz, wyślij, kliknij, masz, bądź, czytaj, dziękujemy, podoba*, polub, chcesz, kup, zostań',
    ),
    anyWord(
      'máte, napište, napiš, sledujte, přihlaste*, přihlas, podpořte, odebírejte, stáhněte, líbil*, zavolejte, pošlete, klikněte',
    ),
    anyWord(
      'abone, takip, indir*, dinle*, destek*, katıl*, paylaş*, gönder*, tıkla*, bize, haberlerimizi, haberi, bu habere, google news, google haberler, google’[dt][ae]',
    ),
    anyWord(
      'подпис*, следите, скачай*, слушайте, поддержите, присоединяйтесь, поделит*, пишите, напишите, присылайте, нажмите, читайте, нашли, хотите, узнайте, оформите, вступайте, расскажите, у вас, если вы',
    ),
  )})`,
  'u',
);

/** The same in languages that set no space between words, anywhere in the line. */
export const ORDER_UNSPACED =
  /登録|購読|フォロー|ダウンロード|シェア|ログイン|クリック|タップ|お寄せ|ご覧|受け取|お読みいただ|読めます|応援|订阅|訂閱|关注|關注|下载|下載|扫码|掃碼|点击|点个|點個|點擊|點我|分享|转发|登录|登入|注册|註冊|赞助|贊助|支持|打开|加入|歡迎|欢迎|구독|팔로우|다운로드|공유|제보|클릭|가입|로그인|후원|추가하고|받아보|눌러|留言|어땠나요|后台回复|合作请/u;

/** Services, and things of a site, that a story's own sentence does not ask its readers to turn to. */
export const SITE_THING = new RegExp(
  either(
    anyWord(
      'newsletter*, nieuwsbrief*, nyhetsbrev*, boletín, boletines, boletim, infolettre, rundbrief, inbox, (?:our|my|the|this) mailing list, signal, whatsapp*, telegram*, instagram*, facebook*, twitter*, tiktok*, youtube*, linkedin*, podcasts?, free trial, day trial, \\d(?: ?€| euro| kr| zł)? (?:a month|im monat|par mois|al mes|por mês|al mese|per maand|i månaden), discord, mastodon, bluesky, threads, google*, apple podcasts?, spotify, patreon, patronite, ko-fi, tipeee, e-?paper, e-?edition, e-?book, disqus, hacker news, app store, google play, app-?ot, appen',
      'бюллетен*, рассылк*, телеграм*, канал*, вконтакте, дзен*, опечатк*, ошибк*',
      'become an?(?: [\\p{L}]{3,15}){0,2} member, the discussion, clap button, notifiche, notificacion*, notificações, bildirim*, push-?meldungen, un don, média indépendant, a donation, all readers, fel i texten, ladda ner, rättelse*, read it now, times a week, twice-weekly, briefing, tell your friends, originalsiden, \\p{L}{3,12}podcast',
      'subscri*, abonne*, abonn*, abbona*, suscr[ií]*, assinat*, assinant*, prenumer*, subskry*, unsubscribe, paywall, hashtag, membership, mitgliedschaft, 5x1000, credit card required',
      'journalism, journalismus, journalisme, periodismo, jornalismo, giornalismo, journalistik*, journalistiek, dziennikarstw*, gazeteci*, журналистик*, our reporting, our newsroom, our work, our app, the (?:[\\p{L}]{2,20} ){1,4}app, notre application, nuestra app, nuestra aplicación, nosso aplicativo, nosso app, nostra app, onze app, unsere app, vår app, de app van, en ontvang meldingen',
      "this e-?mail, forwarded to you, what you read, online form, account today, üye girişi, yorum, lettre gratuite, schreib uns, schreiben sie uns, escríbenos, écrivez-nous, scrivici, write to us, mail ons, skriv till oss, umfrage, survey, sondage, encuesta, nasz artykuł, obserwuj nas, follow us, síguenos, volg ons, följ oss, suivez-nous, seguici, folge uns, siga-nos, bizi takip, to a friend, our reporters, boîte mail, boite mail, casella di posta, bandeja de entrada, caixa de entrada, postfach, lesermeinung, leserbrief*, letters? to the editor, your comments?, your letters?, our comments?, typo, contactpagina, contact form, privacy policy, terms, guidelines, rédaction, redaktion, redactie, redazione, redacción, redação, redakcj*, редакц*, newsroom, this (?:page|story|article|post|poem|recipe|episode|issue|interview|conversation|guide|review), today[’']s (?:issue|edition|newsletter), cet article, este artículo, este texto, este correo, par courriel, par e-?mail, por correo, por e-?mail, via e-?mail, este artigo, questo articolo, dit artikel, diesen artikel, diesem artikel, den här artikeln, ten tekst, ten artykuł, ten temat, ciekawy temat, habere, эту статью, edition, tip, tips, tipp, segnalazione, recipe, rezept, receita, correction, error, link, links, calendar, free trial, free for, coffee",
    ),
    'newsletter|nieuwsbrief|nyhetsbrev|infolettre|rundbrief|#\\p{L}{3}|[\\p{L}\\d._-]{1,40}@[\\p{L}\\d-]|(?<!\\S)@\\w{3}',
    '这篇文章|這篇文章|公众号|公眾號|微信|小程序|客户端|电子报|電子報|メルマガ|ニュースレター|アプリ|公式line|lineで|有料|無料会員|会員|會員|会员|뉴스레터|카카오|네이버|유튜브|채널|앱|이메일|ＡＰＰ|app\\s?\\p{Lo}|\\p{Lo}\\s?app|粉丝|粉絲|蓝字|藍字|每月|メールで|名片|在看|后台|이 기사|레터|수신거부',
  ),
  'u',
);

/** Advertising, as a mark before or around its place. */
export const AD_MARK =
  /^[\s\p{P}\p{S}]{0,4}(?:ad|ads|adverts?|advertisements?|advertising|sponsored(?: content| post| message| space)?|anzeige|werbung|publicité|publicidad|publicidade|anúncios?|anuncios?|pubblicità|advertentie|annons|annonse|annonce|pub|スポンサーリンク|스폰서|reklama?|reklam alanı|mainos|реклама|oglas|reklaam|reklāma|publicitat|publicitate|advertensie|hirdetés|διαφήμιση|διαφημιση|iklan|quảng cáo|auglýsing|iragarkia|hysbyseb|تبلیغات?|إعلان|פרסומת|विज्ञापन|โฆษณา|广告|廣告|広告|광고|pr)(?:$|\s{0,2}[.:：|\])］】〕»*•·，、—–-])/u;
/** "Article continues below the advertisement". */
export const GOES_ON =
  /(?<!\p{L})(?:continues?|gaat verder|lees verder|fortsätter|fortsetter|fortsætter|dalsza część|weiter(?: unten)?|lesen sie weiter|devamı|se poursuit|la suite|continúa|continua|prosegue|nastavlja|nadaljuje|pokračuje|folytatódik|συνεχίζεται|gaan voort|continuă|tiếp tục|jatkub|tęsinys|turpinās|jatkuu|sigue (?:después|debajo|leyendo)|продолжение|scroll)(?!\p{L})|続き|계속/u;
export const GOES_PAST =
  /(?<!\p{L})(?:ads?|sponsor(?:['’]s|ed)? messages?|advertisements?|advertentie|anzeige|annonsen?|reklamı?n?|reklam\p{L}{0,4}|publicité|publicidad|publicidade|pubblicità|publicitat\p{L}{0,2}|oglas\p{L}{0,4}|advertensie|hirdetés\p{L}{0,4}|διαφήμιση|quảng cáo|reklaam\p{L}{0,3}|mainoksen|materiał\p{L}{0,4}|video|newsletter|реклам\p{L}{0,4}|below|onder|aşağıda|nach der)(?!\p{L})|広告|広告の後|스크롤|スクロール|광고/u;

/** Who may read on, and how. */
export const GATE =
  /残り\s?[\d,]{1,6}\s?文字|(?:この記事は)?有料(?:会員|記事)|会員限定|無料会員|付费阅读|会员专享|會員限定|il vous reste [\d.,]{1,5}\s?% de|(?<!\p{L})(?:réservée?s? (?:à nos |aux )abonnés|(?:nur|exklusiv) für abonnent(?:en|innen)|exclusiv[oa]s? para (?:suscriptores|assinantes|socios)|(?:solo|riservat[oa]) (?:per|agli) abbonati|alleen voor abonnees|endast för prenumeranter|(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów)|только для подписчиков|sadece aboneler|yorum yapmak için|(?:for|to) (?:paid |paying )?subscribers only|subscribers?[- ]only (?:story|article|content)|(?:this|the rest of this) (?:article|story|post|content) is (?:for|reserved|only|exclusive|available (?:only )?to)|already (?:a subscriber|have an account|subscribed)|create (?:a |your )free account|log in to|register (?:for free |now )?to (?:read|continue)|sign in to|to (?:continue|keep) reading|para (?:seguir|continuar) (?:leyendo|lendo)|crea tu cuenta|sigue leyendo gratis)(?!\p{L})/u;

const THIS_PIECE =
  "(?:(?:a (?:free |shorter |longer )?(?:newsletter |print )?version of |een versie van |eine (?:kürzere |frühere )?version |une version de |una versión de |uma versão de |una versione di |en version av )?(?:this|the|our)|cet(?:te)?|ce|dies(?:er|e|es)|der|das|este|esta|questo|questa|quest[’']|dit|deze|den här|det här|denna|detta|ten|bu|эта|этот|это) ?(?:\\p{L}{1,14} )?(?:article|story|post|piece|report(?:ing)?|column|essay|interview|conversation|episode|research|project|newsletter|edition|audio|page|text|briefing|feature|guide|artikel|beitrag|gespräch|meldung|texte|entretien|artículo|nota|texto|entrevista|noticia|artigo|reportagem|matéria|articolo|testo|intervista|stuk|verhaal|artikeln|texten|reportaget|artykuł|tekst|wywiad|haber|içerik|yazı|материал|текст|статья)";
/** "This article first appeared in …", "Dieser Beitrag ist zuerst … erschienen". */
export const ABOUT_THE_PIECE = new RegExp(
  `^[^\\p{L}]{0,4}${THIS_PIECE}(?!\\p{L})(?:[^.!?]|(?<=\\d)\\.){0,140}?(?<!\\p{L})(?:(?:re|co-)?publish\\p{L}{0,4}|appear\\p{L}{0,3}|ran|produced|co-produced|edited|condensed|auto-generated|generated|translated|supported|funded|sponsored|fact-checked|reprinted|republished|affiliate|syndicated|erschien(?:en)?|veröffentlicht|übersetzt|publiée?|parue?|traduit|généré|publicad[oa]|publicó|apareció|pubblicat[oa]|apparso|verscheen|verschenen|gepubliceerd|publicera\\p{L}{0,2}|opublikowan\\p{L}{0,2}|ukazał\\p{L}{0,2}|yayımlan\\p{L}{0,4}|опубликован\\p{L}{0,2}|stammt|nachrichtenkanal|made possible|übernommen|offert|servis edil\\p{L}{0,8})(?!\\p{L})`,
  'u',
);
/** "この記事は…に掲載されました", "本文首发于…". */
export const ABOUT_THE_PIECE_UNSPACED =
  /^[^\p{L}]{0,4}(?:この記事|本記事|本文|本稿|本篇|이 기사|본 기사|声明)[^。]{0,60}(?:掲載|転載|転用|版权|版權|首发|首發|转载|轉載|刊登|提供|게재|저작권)/u;

/** Links that pay, money that was given. */
export const DISCLOSURE =
  /(?<!\p{L})(?:as an amazon associate|if (?:a friend|somebody|someone) (?:has )?forwarded|earn from qualifying purchases|contains? forward-looking statements|forward-looking statements (?:within|as defined|involve|are)|affiliate[- ](?:links?|commissions?|partners?)|affiliatelinks?|provisionslinks?|link\p{L}{0,3} afiliac\p{L}{2,5}|(?:enlaces|links) de afiliad[oa]s?|liens? (?:d['’]affiliation|affiliés?)|niewielką prowizję|(?:earn|receive|get) (?:a |an )?(?:small |affiliate )?commission|kleine provision|eine provision|petite commission|pequeña comisión|pequena comissão|piccola commissione|kleine commissie|independently (?:review|select|chosen|research))(?!\p{L})|^[^.]{2,80} (?:receives?|has received|provides?) funding (?:from|as|for)(?!\p{L})|(?:^|\. )[^.]{2,60} is owned by [^.]{2,60}\.|^(?:the )?(?:views|opinions) expressed (?:here|in this|are)(?!\p{L})/u;

/** Who made it, beside its author. */
export const MADE_BY =
  /^[^\p{L}]{0,3}(?:das (?:gespräch|interview) führten? |propos recueillis|entretien réalisé par |(?:(?:additional |further |original )?(?:reporting|research|translation|editing|fact[- ]?checking|pictures|photographs|photography|graphics|theme music|music|sound design|producers?|hosts?|editors?)|source|text|texte|texto|testo|tekst|words|edición|edição|edizione|editör|autor|haber|muhabir|kaynak|źródło|quelle|fuente|fonte|bron|källa|kilde|источник|lektorat|foto'?s?|fotoğraf|zdjęcia|фото) ?[:：]|(?:出典|来源|來源|资料来源|資料來源|자료|사진 ?제공) ?[:：＝=]|(?:additional reporting|com informações|com supervisão de|con información de|met medewerking van|mit (?:agentur)?material (?:von|der|des)) \S)/u;
/** The same in a sentence, with a name; in the case it has. */
export const MADE_BY_NAME =
  /^[^\p{L}]{0,3}(?:\p{L}+ )?(?:[Rr]eporting|[Rr]esearch|[Tt]ranslation|[Ee]diting|[Ff]act[- ]?[Cc]hecking|[Pp]hotograph(?:s|y)|[Pp]ictures|[Ii]llustrations|[Mm]usic|[Pp]roduced|[Mm]ixed|[Hh]osted|[Ee]dited)(?: and \p{L}+)? by \p{Lu}/u;
export const PRODUCED =
  /^[^.]{2,60} (?:is|was) (?:made|produced|mixed|hosted|edited|engineered)(?:,? (?:and )?\p{L}+){0,3} by [^.]{2,80}\./u;
export const CONTRIBUTED =
  /^[\p{L}\p{M} .,'’&-]{3,120} (?:also )?contributed (?:to (?:this|the) (?:report|story|article|coverage|piece)|reporting)(?!\p{L})|^(?:bu habere|à la rédaction de cet article) /u;

/** Who owns it and what may be done with it. */
export const RIGHTS =
  /(?:(?<![\p{L}™®])©|\(c\) ?(?:19|20)\d\d|all rights reserved|alle rechte vorbehalten|tous droits réservés|droits de propriété intellectuelle|toute reproduction est |todos los derechos|todos os direitos reservados|tutti i diritti|alle rechten voorbehouden|wszelkie prawa|все права|queda prohibida|prohibida (?:la|su) reproducción|reproduction (?:interdite|prohibited)|nachdruck (?:verboten|nur)|reproduced (?:with|by) (?:the )?(?:kind )?permission|republish (?:this|our)|creative commons|无断转载|無断転載|未经授权|未經授權|禁止转载|禁止轉載|版权(?:所有|归)|版權(?:所有|歸)|著作権|無断|무단)/u;

/** How long it takes to read or to hear. */
export const READ_TIME =
  /(?<!\p{L})(?:(?:estimated )?read(?:ing)? time|min(?:ute)?s? (?:read|listen)|minute de citit|min(?:utos)?\.? de (?:lectura|leitura|lecture)|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo (?:de|di) (?:leitura|lettura)|leestijd|lästid|lesetid|czas czytania|okuma süresi|время чтения|(?:lecture|lectura|leitura|lettura) ?(?:de|di|:)? ?\d{1,3} min\p{L}{0,5})(?!\p{L})|閱讀時間|阅读时间|読了|読むのに|읽는 ?시간|écouter l[’']article|listen to (?:this|the) (?:article|story)|artikel anhören|escuchar (?:el )?artículo|ascolta (?:la versione audio|l[’']articolo)|lyssna på artikeln|posłuchaj artykułu/u;
/** How many came, voted or answered. */
export const COUNTER =
  /^[^\p{L}\d]{0,4}(?:comments? \(\d[^()]{0,14}\)$|(?:listen|hören|anhören|écouter|escuchar|escucha|ouvir|ouça|ascolta|luister|lyssna|lytt?|posłuchaj|dinle|слушать|слухати)(?!\p{L})[^()]{0,40}\(\d{1,2}(?:[:.]\d\d)? ?(?:min\p{L}{0,4}\.?|m|')?\)$|(?:audio|video|vidéo|vídeo|podcast|hören|ascolta|listen|écouter|escuchar|ouça)\p{L}{0,8}\s?[:：|–—-] [^()]{3,120}\(\d{1,2}[:.]\d\d[^()]{0,8}\)$|\(?visited [\d.,]+ times|you are visitor|views?\s?:|hits\s?:|(?:\d[\d.,]{0,8} ?[km]?|keine|no) (?:claps?|kudos|trackers|odsłon|views?|shares?|likes?|reactions?|reads|kommentare?|reacties|kommentarer)(?!\p{L})|[\d.,]{1,5} (?:from|of) [\d.,]{1,9} (?:votes|ratings|reviews)|(?:댓글|조회|조회수) ?\d|(?:浏览|瀏覽|阅读|閱讀|点击|點擊|点赞|评论)(?:次数|次數|量|数|數)?\s?[:：]\s?\d|【?字[体體号號]\s?[:：])/u;

/** Buttons and other words of a site's surface, whole lines. */
export const BUTTON =
  /^[^\p{L}\d]{0,4}(?:(?:load more(?: \p{L}{3,12})?|jump to (?:the )?recipe(?: card)?|als pdf (?:drucken|speichern|herunterladen)|posted in .{3,60} likes?.{0,30}|(?:juttua|artikkelia|uutista) (?:muokattu|päivitetty|korjattu|täydennetty).{0,160}|(?:saken|artikkelen) er (?:oppdatert|rettet).{0,160}|artik(?:eln|len) (?:har uppdaterats|är uppdaterad|er opdateret|er rettet).{0,160}|follow [\p{L}.’' -]{3,40} on \p{L}{2,20}\.?|(?:본문 )?(?:글꼴|글자|글씨)(?: ?크기)? ?(?:크게|작게|조절|조정|변경|설정).{0,12}|nieuwe berichten worden automatisch (?:geladen|getoond).{0,40}|welcome to the [\d,.]{1,9} new (?:readers|subscribers) who .{3,200}|comments on .{3,60}|edit this page on \S.{2,30}|(?:previous|next|older|newer) (?:post|article|story|entry): .{3,120}|dieses thema im programm: .{3,120}|reageren op dit artikel\?|this entry was posted in .{1,100}|support the show|you must be logged in to post a comment|sign the (?:online )?guest ?book|send flowers to .{3,60}|see open roles|.{2,60} is hiring .{3,80}|dit liveblog is gesloten.{0,60}|(?:te|le) recomendamos:? .{3,120}|så här jobbar .{3,60} med journalistik.{0,120}|conforme a los criterios de .{3,60}|aller (?:directement )?à la recette|zum rezept|ir a la receta|vai alla ricetta|はてなブックマークに追加|o que você vai ver neste artigo|så jobbar .{3,60} med (?:kvalitets)?journalistik.{0,120}|(?:we['’]re |we are )?closing this (?:live ?)?(?:blog|page).{0,80}|this live ?(?:blog|page) (?:is|has) (?:now )?(?:closed|ended|finished).{0,80}|continue to the live ?(?:blog|page).{0,60}|[^.!?]{0,24}(?:jump|skip|saltar|ir|pular|aller|zum|vai|naar|spring|hopp|gå|przejdź|přejít|print|imprimir|imprimer|stampa|drucken|afdrukken)(?: \p{L}{1,12}){0,3} (?:recipe|receta|receita|recette|rezept|ricetta|recept|oppskrift(?:en)?|przepisu|receptu)(?: ?[·|/–-] ?[\p{L} ]{3,30})?|posted by \S.{2,40}|(?:jetzt )?.{0,30}(?:gratis|kostenlos) (?:lesen|testen|probieren)|read more \p{L}{3,14} from .{3,40}|printer-friendly version|our standards: .{3,80}|updated at \d.{0,20}|see .{3,60} for more information|view original content.{0,40}|social links navigation|was this (?:article|page) helpful.{0,3}|last updated.{0,40}|この記事を.{1,14}(?:追加|する|で読む|ポスト)|.{0,12}はこちら|.{0,20}募集中.{0,20}|print friendly(?:, pdf & email)?|comments? on this (?:post|article|story)(?: \(\d+\))?|author provided(?: \(no reuse\))?|republish this story|buy from .{1,60}|\$[\d.]{1,8} (?:from|at) .{1,50}|sign up|subscribe|subscribe & save|sign in|log in|register|join|donate|donate now|donate today|print|print (?:this )?(?:page|article|story)|add to (?:my )?calendar|\+? ?añadir a .{3,30}|xでポストする|submit a comment or question|updated \d+ ?\p{L}{1,7} ago|previous: .{3,60}|next: .{3,60}|view (?:larger|full|on) map|view larger map|view in browser|view all(?: \p{L}{1,20}){0,3}|see all(?: \p{L}{1,20}){0,3}|e-?mail the (?:writer|author)|follow(?: @\w{1,40})?|back to top|top of page|show (?:more|less|all|key events(?: only)?)|load more|read more letters|start building|get started|learn more|see terms|see (?:our )?guidelines|continue to \p{L}{1,20}|for immediate release|go to (?:homepage|home page)|most viewed|explore more.{0,60}|more .{1,40} stories|tried this recipe|meet your guide|author provided|(?:this )?story in (?:1|one) minute|more from .{1,50}|share (?:this|the) .{1,30}|no spam.{0,40}|accept(?: all)?(?: cookies)?|manage (?:cookies|preferences|consent))|立即[贊赞]助|立即下載|回到頂部|分享到.{0,10}|(?:dela|del) (?:artikeln|artikkelen)|artikel teilen|partager (?:cet|l[’'])article|réutiliser ce contenu|compartir(?: noticia)?|(?:\(?fot[oó]s?\)?[ ,]{0,2}\(?v[ií]deos?\)?))[\s\p{P}\p{S}]{0,4}$/u;

/** The end of a wire story or a press release. */
export const END_MARK =
  /^[\s\p{P}]{0,3}(?:-?\s?30\s?-?|###|(?:###\s)?(?:ends?|einde|ende|fin|fine|slut) (?:of (?:press )?release|(?:pers)?bericht|der (?:presse)?mitteilung|del comunicado|du communiqué)(?:\s###)?|ends?|\*\s?\*\s?\*|# # #|fin|ende|slutt?|koniec|konec|vége|sfârșit|انتهى|סוף|конец|кінець|完|끝)[\s\p{P}]{0,3}$/u;

/** Whom the press, readers or customers may call. */
export const CONTACTS =
  /^[^\p{L}]{0,3}(?:for [^.:]{3,60}(?:questions|enquiries|inquiries|information|interviews)|(?:media|press|public|investor|for (?:media|press|more)|further) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information|relations|kontakt|pressekontakt|ansprechpartner(?:in)?|contact presse|contacto(?: de prensa)?|contatti|contato|perscontact|presskontakt|basın iletişim|お問い合わせ先?|本件に関するお問い合わせ先|問い合わせ先?|広報担当|联系(?:人|方式)|聯絡(?:人|方式)|문의)(?!\p{L})/u;
/** "SOURCE Halden Pumps ASA", as wire services of press releases end; in the case it has. */
export const SOURCE_LINE = /^SOURCE:? \p{Lu}/u;

/** Who pays for it. */
export const SPONSOR =
  /^[^\p{L}]{0,3}(?:together with|presented by|brought to you by|a (?:message|word) from|in partnership with|sponsored by|powered by|supported by|in zusammenarbeit mit|présenté par|presentado por|offert par) [^.]{2,110}\.?$|^[^\p{L}]{0,3}sponsored by [^.:]{2,60}: |(?<!\p{L})(?:is brought to you by|use (?:the )?(?:promo |discount )?code \S{3,20} (?:for|at|to get)|readers save \d|terms for important|we['’]re hiring|see our open roles|p\.?o\.? box \d)(?!\p{L})/u;
/** What a desk does with what readers send. */
export const HOUSE_RULES =
  /(?<!\p{L})(?:letters (?:may|should|must|will) be|may be edited for|we may edit|(?:complaints|corrections?|corrections? requests?|letters|submissions) (?:can|should|must|may) be (?:sent|made|submitted|addressed)|this (?:conversation|interview) has been (?:lightly )?(?:edited|condensed|trimmed|tidied|shortened|cut)|to (?:ask for|request|report|suggest) (?:a )?corrections?|(?:welcomes|invites|accepts) (?:opinion|letters|submissions|op-eds|contributions)|reserves the right to|why you can trust|has no paywall|our contributors|contributing authors|normas para comentar|reageren kan|we hope you(?:['’]ll| will) consider|before you (?:move on|go)|this audio is|equal opportunity (?:provider|employer)|insändare|åsikterna är|investment advice|by (?:submitting|signing up|subscribing|clicking)(?: \p{L}+){0,3},? you|this page (?:refreshes|updates)|allow content provided by|para comentar|is paid for by its readers|wurde von der redaktion nicht|capital (?:is )?at risk|press standards organisation|thanks to .{3,40} for editing|detta är en låst artikel|please turn on javascript|auto-generated|not liable for|gerado por (?:ferramenta|inteligência)|generat(?:ed|o) (?:by|da) (?:ai|an ai|un'ia)|ki-generiert|synthèse vocale|so arbeiten wir|så (?:här )?jobbar (?:vi|\p{Lu})|así trabajamos)(?!\p{L})/u;

/** Cookies and consent. */
export const CONSENT =
  /cookies?(?!\p{L}).{0,120}(?<!\p{L})(?:website|site|sitio|sito|webseite|experience|experiencia|experiência|esperienza|akkoord|accept|acept|aceita|accetti|consent|zustimm)|(?<!\p{L})(?:website|site|sitio|sito|webseite|we|usamos|utilizamos|utilizziamo|nous utilisons|wir verwenden|wir nutzen|gebruiken|gebruikt|använder|używa|używamy|bruker) .{0,30}cookies?(?!\p{L})/u;
/** How those who worked on it sign: "(dpn/mhz)", "(jow)", "mlr-tvx/cbn/dp"; in the case it has. */
export const SIGNATURE =
  /^[([]?\p{Ll}{2,4}(?:[-/] ?\p{Ll}{1,4}){1,5}\/?[)\]]?$|^\(?(?:ATS|AFP|DPA|SDA|APA|ANSA|EFE|PAP|NTB|TT|STT|ANP|ČTK|MTI|AP|Keystone-SDA)\/\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’-]+\)?$|^\(\p{Ll}{2,4}(?:\/(?:mit|avec|con|com|med|with) [^()]{2,60})?\)$/u;
/** "（取材・文：大崎遼）", "【编辑:曹子墨】" */
export const SIGNED_UNSPACED =
  /^[（(](?:聞き手|構成|取材|文|写真)(?:[・、](?:聞き手|構成|取材|文|写真))?[\s:：=＝／/].{1,30}[)）]$|^[（(【[]\s?(?:取材|文|撮影|記者|执笔|執筆|写真|圖|図|图|摄影|攝影|编辑|編輯|責編|责编|记者|作者|본문|사진|글)[・:：／/].{1,40}[)）】\]]$|^[（(][^()（）]{0,30}(?:更新|改訂|配信|掲載)[)）]$|^(?:本文)?(?:来源|來源)[:：].{1,60}$|^(?:作者|文|撰文|编辑|編輯|记者|記者)\s?[|｜丨].{1,60}$|^[(（](?:\p{Lo}{1,6}部|\p{Lo}{1,8}(?:支局|総局|通信部)|編集委員|記者)[\s　・]?\p{Lo}{1,4}[\s　]?\p{Lo}{1,4}[)）]$/u;

/** How a wire says what this version of a story has that the last one had not. */
export const WIRE_NOTE =
  /^\((?:adds|updates|recasts|corrects|refiles|releads|writes|new throughout)(?!\p{L})[^()]{0,200}\)$/u;

/** Whose opinion it is, as a house says it of all it prints. */
export const OPINIONS =
  /(?<!\p{L})(?:views|opinions?|tribunes|chroniques|meinung(?:en)?|gastbeiträge|opinión|opiniones|opiniões|opinião|opinioni|meningen|åsikter\p{L}{0,3}|görüşler\p{L}{0,4}|opinie)(?!\p{L})[^.]{0,90}(?<!\p{L})(?:not necessarily|do not reflect|solely|sole responsibility|notwendigerweise|exclusiv[oa]s? d[eo]|responsabilidad|responsabilidade|vinculam|no reflejan|não refletem|n['’]engagent|necessariamente|meinung der redaktion)(?!\p{L})/u;

/** "Today's Ledger is 412 words, a 1½-minute read": a newsletter's word on its own length. */
export const OWN_LENGTH = /(?<!\p{L})is [\d,.]{2,6} words(?!\p{L}).{0,30}(?<!\p{L})min/u;

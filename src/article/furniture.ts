/** The lines sites print around their stories, in the languages met so far; every expression is linear. */

// What follows one of these lines is a comment form or the comments.
export const COMMENT_FORM =
  /^(?:notes? (?:to|for) (?:the )?editors?|hinweise? (?:an|für) die redaktion(?:en)?|note (?:aux rédactions|à l['’]attention des journalistes)|nota(?: para)? (?:los |os )?edit?ores|noot voor de redactie|nota per le redazioni|leave a (?:reply|comment)|(?:cancel|post) (?:reply|comment)|(?:your email address will not be published|deine e-mail-adresse wird nicht veröffentlicht|ihre e-mail-adresse wird nicht veröffentlicht|votre adresse e-mail ne sera pas publiée|tu dirección de correo electrónico no será publicada|o seu endereço de e-?mail não será publicado|il tuo indirizzo e-?mail non sarà pubblicato|je e-mailadres wordt niet gepubliceerd|メールアドレスが公開されることはありません|您的(?:电子)?邮箱地址不会被公开|이메일 주소는 공개되지 않습니다).{0,200}|schreiben sie einen kommentar|schreibe? einen kommentar|hinterlasse einen kommentar|kommentar schreiben|laisser un commentaire|deja (?:un comentario|una respuesta)|deixe (?:um comentário|uma resposta)|lascia un (?:commento|risposta)|laat een (?:reactie|antwoord) achter|geef een reactie|发表评论|发表回复|發佈留言|コメントを残す|コメントする|댓글 남기기|답글 남기기)(?: (?:cancel reply|antworten? abbrechen|abbrechen|annuler la réponse|cancelar (?:la )?respuesta|cancelar resposta|annulla risposta|取消回复))?[:.!]?$/iu;

// Also words of a story's head ("12 comments"): they end it only where it has been told.
export const COMMENTS =
  /^(?:join the (?:conversation|discussion)|(?:księga kondolencyjna|guest ?book|book of condolences?|kondolenzbuch|condoleanceregister|livre d['’]or)(?: \(\d+[^()]{0,12}\))?|(?:what|how) (?:our |other )?readers (?:say|think|wrote|see it|responded).{0,20}|readers['’]? (?:comments|replies|letters|respond|react|reactions)|(?:leserne|leserane) (?:svarer|mener|skriver|kommenterer)|läsarna (?:tycker|svarar|skriver|kommenterar)|læserne (?:svarer|mener|skriver)|(?:lo )?que (?:opinan|dicen|piensan) (?:los|nuestros) lectores.{0,20}|(?:o )?que (?:dizem|pensam|acham) os (?:nossos )?leitores.{0,20}|les lecteurs (?:réagissent|commentent|répondent)|(?:das sagen |das meinen )(?:unsere |die )?leser(?:innen)?.{0,20}|leser(?:innen)? (?:kommentieren|diskutieren|schreiben|antworten)|i lettori (?:commentano|dicono|scrivono|rispondono)|lezers (?:reageren|schrijven|antwoorden)|czytelnicy (?:komentują|piszą|odpowiadają)|okur(?:lar)?(?:ın)? yorumları|читатели (?:комментируют|пишут|отвечают)|читачі (?:коментують|пишуть)|読者の(?:声|コメント|反応)|みんなのコメント|독자 ?(?:의견|반응|댓글)|读者(?:评论|留言|来信)|comments?(?: \(\d+\))?|(?:reacties|réactions) \(\d+\)|(?:commenti|kommentarer|yorumlar|komentarze|комментарии)(?: \(\d+\))?|\d+ (?:comments?|replies|responses|kommentare?|commentaires?|comentarios|comentários)|kommentare?|commentaires?|comentarios?|comentários?|\d+ (?:komentarz[ey]?|комментари(?:й|я|ев)|коментар(?:і|ів)|yorum|reacties|kommentarer|komentář[ůe])|(?:评论|評論|留言|留言板|댓글|コメント)(?: ?[(（]?\d+[)）]?)?)[:.!]?$/iu;

/** Also what people say of what a story tells: over readers' comments where no sentence comes next. */
export const REACTIONS =
  /^(?:reacties|réactions|reactions|reacciones|reações|reacções|reazioni|reaktionen|reaktioner)[:.!]?$/iu;

/** Whole lines that say nothing about the story. */
export const LINES: readonly RegExp[] = [
  /^learn how your comment data is processed\b/i,
  /^save my name, email\b/i,
  /^(?:required fields are marked|(?:name|email|website|comment|notify me of)\b.{0,60}\*)/i,
  /^the post .{1,400} (?:first appeared|appeared first|(?:was )?(?:first )?published) on .{1,120}$/i,
  /^der beitrag .{1,400} erschien zuerst auf .{1,120}$/i,
  /^(?:l['’]article|cet article) .{1,400} est apparu en premier sur .{1,120}$/i,
  /^la entrada .{1,400} (?:se publicó primero en|apareció primero en|aparece primero en) .{1,120}$/i,
  /^o (?:post|conteúdo) .{1,400} apareceu primeiro em .{1,120}$/i,
  /^l['’]articolo .{1,400} (?:proviene da|sembra essere il primo su) .{1,120}$/i,
  /^het bericht .{1,400} verscheen eerst op .{1,120}$/i,
  /^投稿\s?.{1,400}は.{1,120}に最初に表示されました。?$/u,
  /^příspěvek .{1,400} (?:pochází z|se nejdříve objevil na) .{1,120}$/iu,
  /^artykuł .{1,400} pochodzi z serwisu .{1,120}$/iu,
  /^inlägget .{1,400} dök först upp på .{1,120}$/iu,
  /^сообщение .{1,400} (?:появил(?:ись|ось)|впервые появилось) (?:сначала )?на .{1,120}$/iu,
  /^\(?(?:additional |writing |with )?reporting by .{1,300}?(?:editing|writing) by .{1,200}$/i,
  /^\((?:additional )?(?:reporting|writing|editing) by .{1,300}\)\.?$/i,
  /^\((?:mit material von|avec)? ?(?:afp|dpa|ap|reuters|epd|kna)(?:[/,] ?\w{2,10}){0,4}\)$/i,
  /^(?:mit (?:material|agenturmaterial) (?:von|der|des)|avec|con información de|com informações d[aeo]) (?:afp|dpa|ap|reuters|epd|kna|efe|lusa|agencias|agências|agenturen)(?:[/,] ?\w{2,10}){0,4}\.?$/iu,
  /^click to (?:share|email|print)\b.{0,120}$/i,
  /^(?:share|tweet|pin it|print|email|recommend|text size|like|like this|loading|facebook|twitter|linkedin|reddit|whatsapp|telegram|x|copy link)(?:[\s:.…|,•/]{1,4}(?:this|on|via|to|by|or|and|article|story|post|page|episode|video|podcast|issue|share|tweet|facebook|twitter|linkedin|reddit|whatsapp|telegram|pocket|pinterest|email|print|like|loading|x|copy link|opens in new window))*[\s:.…]*$/i,
  /^(?:partager|teilen|compartir|compartilhar|condividi|delen|dela|del)\s?[:：].{0,80}$/iu,
  /^(?:teilen|(?:artikel|beitrag) teilen|partager|partagez|compartir|comparte|compartilhar|compartilhe|condividi|delen|deel|공유하기)(?:\s(?:auf|sur|en|no|na|em|su|op|this|cet|este|questo|dit)\b.{0,60})?\s?[:!.]?$/iu,
  /^(?:(?:この記事を)?シェア(?:する)?[:：]?|分享(?:到|至|本文|这篇文章|给好友)?[:：]?.{0,20}|이 기사 공유하기)$/u,
  /^(?:advertisement|advertising|anzeige|publicité|publicidad|publicidade|pubblicità|advertentie|广告|広告|sponsored)$/iu,
  /^(?:(?:copyright )?(?:©|\(c\))|copyright \d{4}) ?.{0,160}$/i,
  /^our standards: the (?:thomson reuters )?trust principles\.?/i,
  /^(?:story|article|content) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video|newsletter))?\.?$/i,
  /^(?:please )?enable javascript to (?:view|see|load|read) (?:the )?comments\b.{0,60}$/i,
  /^(?:post navigation|beitrags-?navigation|navigation de l['’]article|navegación de entradas|navegação de posts?)$/iu,
  /^[（(]?(?:责任编辑|責任編輯|责编|本文编辑|校对|审核)\s?[:：]\s?.{1,40}$/u,
  /^listen to this (?:article|story|post)\b.{0,40}$/i,
  /^thanks for reading .{1,80}[!.] ?(?:subscribe|this post is public|share)\b.{0,120}$/i,
  /^subscribe(?: now| for free| today)?[.!]?$/i,
  /^if you (?:enjoyed?|liked?) (?:this|reading|the) .{0,60}\b(?:subscrib|becoming a (?:paid|free))\w{0,4}\b.{0,80}$/i,
  /^all rights reserved\.?$/i,
  /^our standards: .{0,40}trust principles\.?$/i,
  /^jump to recipe\b.{0,20}$/i,
  /^[★∞#¶]? ?perma(?:nent )?link$/i,
  // What Hacker News, Reddit and Discourse put into every entry of their feeds.
  /^(?:(?:article|comments) url: https?:\/\/\S{1,400}|points: \d{1,6}|# comments: \d{1,6})$/i,
  /^submitted by \/?u\/\S{1,30}(?: to r\/\S{1,30})?(?: \[link\])?(?: \[comments\])?$/i,
  /^\d{1,5} posts? - \d{1,5} participants?$/i,
  // How Mailman ends what it sends to its lists, and Axios what somebody edited.
  /^(?:_{10,}\s{1,3})?\S{1,60} mailing list(?: -- \S{3,80}@\S{3,80}| \S{3,80}@\S{3,80}).{0,200}$/i,
  /^(?:many )?thanks to .{3,100} for (?:copy[- ]?)?editing\b.{0,60}$/i,
  /^.{1,300} was originally published in .{1,120} on .{1,40}, where people are continuing the conversation\b.{0,80}$/i,
  /^learn more about your ad choices\b.{0,80}$/i,
  /^you(?: are|['’]re) receiving this (?:e-?mail |newsletter )?because\b.{0,160}$/i,
  /^(?:have an opinion\? )?(?:send|email) (?:us )?your letters? to \S{3,80}$/i,
  /^(?:suscr[ií]bete|assine|inscrivez-vous|abbonati) para (?:seguir|continuar) (?:leyendo|lendo)\.?$/iu,
  /^(?:copyright )?[©ⓒ]?.{0,40}무단 ?전재.{0,40}$/iu,
  /^本文版权归.{1,60}$/u,
];

/** The same where the words that tell it stand in the middle: looked for first, since every line would be gone through. */
export const LATE_LINES: readonly (readonly [words: string, line: RegExp])[] = [
  ['最先出现在', /^.{0,200}最先出现在.{1,120}$/u],
  ['글이', /^.{1,300} 글이 .{1,120}에 처음 등장했습니다\.?$/u],
  ['reader-supported', /^.{1,80} is a reader-supported (?:publication|newsletter)\..{0,160}$/i],
  ['originally published in', /^.{1,300} was originally published in .{1,120} on medium\b.{0,140}$/i],
];

// "Read more: …", "Lesen Sie auch: …": dropped when what follows is a link or the line is short.
export const RELATED_LEAD =
  /^(?:read(?: (?:more|also|the (?:full )?story))?|more|lire|also read|see also|related(?: (?:stories|articles|posts|coverage|reading|content|links|explainer|video|story))?|more (?:from|on|about|stories|like this)|recommended(?: reading)?|you (?:may|might) (?:also )?(?:like|be interested in)|don['’]t miss|must read|watch(?: (?:now|live|more|next))?|listen(?: now)?|in case you missed it|lesen sie auch|lies auch|mehr (?:zum thema|dazu)|auch interessant|siehe auch|lire aussi|à lire (?:aussi|également)|voir aussi|lee también|leer más|le puede interesar|te puede interesar|más información|lea también|leia (?:também|mais)|veja também|saiba mais|leggi anche|lees ook|läs (?:också|även|mer)|les også|læs også|zobacz (?:także|też|również)|czytaj (?:także|też|również)|przeczytaj (?:także|też)|читайте (?:также|ещё)|по теме|[iİ]lg[iİ]l[iİ] haber(?:ler)?|ayrıca okuyun|das könnte (?:sie|dich) auch interessieren|more \p{L}{3,12} from this series|other recently amended articles include|relacionad[oa]s?|baca juga|lihat juga|simak juga|xem thêm|đọc thêm|(?:ये|यह) भी पढ़ें|اقر(?:أ|ؤوا|أي) أيض(?:اً?|ًا)|читайте також|раніше ми писали|ранее мы писали|přečtěte si (?:také|i)|čtěte také|lue myös|preberite (?:tudi|še)|pročitajte (?:i|još|također)|čitajte (?:i|još)|לקריאה נוספת|קראו (?:גם|עוד)|lleg(?:eix|iu) també|et pot interessar|loe (?:ka|lisaks|veel)|taip pat skaitykite|skaitykite taip pat|lasi arī|mai citește|διαβάστε ακόμη|بیشتر بخوانید|همچنین بخوانید|související|souvisí|mohlo by vás zajímat|prečítajte si(?: aj)?|čítajte (?:aj|tiež)|прочетете (?:още|и)|вижте (?:още|и)|още по темата|lesið (?:einnig|líka)|irakurri (?:ere|gehiago)|le tamén|lea tamén|kapcsolódó|olvassa el|ezt is olvassa el|lees verder|เรื่องที่เกี่ยวข้อง|อ่านเพิ่มเติม|আরও পড়ুন|soma pia|darllenwch (?:hefyd|fwy)|lees gerus ook|baca lagi|διαβάστε (?:επίσης|ακόμα)|citește și|相关阅读|相关文章|相[關关](?:報[導道]|报道|新聞|新闻|閱讀|阅读|文章)|延伸閱讀|延伸阅读|推薦閱讀|関連(?:記事|ニュース)|あわせて読みたい|관련 ?기사)\s?(?:[\])】]\s?[:：|»›→>–—-]?|[:：|»›→>–—-]|$)/iu;

/** The same without anything between it and a headline. */
export const RELATED_START =
  /^(?:related|read more|see also|相关阅读|相关文章|延伸閱讀|推薦閱讀|関連(?:記事|ニュース)|あわせて読みたい|관련 ?기사)(?= )/iu;

export const ONWARD =
  /^(?:continue reading|read (?:the )?(?:full|rest|original)|view (?:the )?(?:full|original)|lire la suite|seguir leyendo|continue lendo|continua a leggere|lees verder|阅读全文|続きを読む)(?:\b|$|[ .…:])/iu;

export const RELATED_HEADING =
  /^[【[]?(?:related|related (?:stories|articles|posts|coverage|content|links)|more (?:stories|from .{1,60}|on .{1,60})|recommended(?: (?:stories|reading|for you))?|you (?:may|might) also (?:like|enjoy|be interested in)|read more|most (?:read|popular)|trending|latest (?:news|stories)|mehr zum thema(?: (?:auf|aus|bei|im|in) .{2,40})?|das könnte sie auch interessieren|auch interessant|sur le même sujet|à lire aussi|noticias relacionadas|más noticias|más información|te puede interesar|in this section|leia também|veja também|leggi anche|lees ook|zobacz także|czytaj także|czytaj też|читайте также|ilgili haberler|läs mer|läs också|les også(?: .{1,30})?|læs også(?: .{1,30})?|mest l(?:est|este|æst|äst|ästa)|flere saker(?: fra .{1,40})?|flere nyheder|fler nyheter|luetuimmat|suosituimmat|lue myös|mehr (?:nachrichten |meldungen |artikel )?(?:aus|von|zu) .{1,60}|meistgelesen(?:e artikel)?|weitere (?:artikel|nachrichten|meldungen|themen|beiträge)|les plus lus|plus d['’]actualités?|(?:lo|las) más (?:leído|leídas|visto)|mais lid[ao]s|notícias relacionadas|i più letti|le più lette|articoli correlati|potrebbe(?:ro)? interessart[iu]|meest gelezen|meer (?:nieuws|verhalen|over|uit) ?.{0,40}|najczęściej czytane|najpopularniejsze|powiązane(?: artykuły)?|polecamy|mohlo by vás zajímat|nejčtenější|související(?: články)?|súvisiace(?: články)?|najčítanejšie|kapcsolódó(?: cikkek)?|legolvasottabb|citește și|cele mai citite|articole (?:similare|recomandate)|διαβάστε (?:επίσης|ακόμ[αη]|και)|δημοφιλή|σχετικά άρθρα|çok okunanlar|benzer haberler|самое читаемое|популярное|по теме|материалы по теме|популярне|інші новини|читайте також|още по темата|най-четени|свързани(?: новини)?|povezan[ei](?: vijesti| članci| vsebine)?|najčitanije|pročitajte i|preberite tudi|najbolj bran[oi]|اقرأ أيض(?:اً?|ًا)|الأكثر قراءة|(?:مواضيع|أخبار) ذات صلة|עוד בנושא|כתבות נוספות|הנקראות ביותר|بیشتر بخوانید|terpopuler|baca juga|berita (?:terkait|lainnya)|paling banyak dibaca|đọc thêm|đọc nhiều|tin liên quan|xem thêm|ข่าวที่เกี่ยวข้อง|人気記事|アクセスランキング|あわせて読みたい|おすすめ記事|많이 본 (?:뉴스|기사)|인기 ?기사|热门(?:文章|推荐)|熱門(?:新聞|文章)|猜你喜[欢歡]|你可能(?:也|还|還)?(?:感興趣|感兴趣|喜歡|喜欢|想看)|notícies relacionades|també et pot interessar|el més llegit|lleg(?:eix|iu) també|loe ka|enim loetud|taip pat skaitykite|skaitomiausi|lasi arī|tengdar fréttir|irakurrienak|相关阅读|相关文章|延伸閱讀|延伸阅读|関連記事|関連ニュース|관련 ?기사)[】\]]?[:：]?$/iu;

// "Sign up for …" as an order, not what users of a new app do.
export const SIGN_UP_ORDER =
  /^(?:[^.?!:]{0,60}[?!:—–]\s{1,3})?(?:please |to |you can )?(?:sign up\b|subscribe\b|join \d|join (?:us|our)|get (?:the|our|your|more)|enter your email|never miss|stay (?:up to date|informed|ahead|connected)|follow us|download (?:the|our) app|like us|jetzt |abonnieren|abonnez|inscrivez|recevez|suscríb[ae]|regístrate|recib[ae]|inscreva|assine|receba|iscriviti|abbonati|ricevi|schrijf je|meld je|ontvang|订阅|订閱|关注|關注|扫码|登録|購読|구독)/iu;

export const SIGN_UP_OURS =
  /\b(?:sign(?:ing)? up (?:for|to) (?:our|the .{1,40} newsletter)|subscribe to (?:our|the .{1,40} newsletter)|(?:in|to) your inbox|follow us on|find us on|join our|our (?:free |daily |weekly )?newsletter|unseren? (?:kostenlosen )?newsletter|notre (?:newsletter|lettre|infolettre)|nuestr[oa] (?:boletín|newsletter)|noss[oa] (?:newsletter|boletim)|nostra newsletter|onze nieuwsbrief)|关注我们|订阅我们|公众号|メルマガ|ニュースレター|뉴스레터/iu;

export const SIGN_UP_OBJECT =
  /newsletter|inbox|e-?mail|mailing list|podcast|telegram|whatsapp|twitter|facebook|instagram|linkedin|mastodon|bluesky|youtube|app store|google news|our app|unlimited access|boletín|boletim|infolettre|lettre d['’]information|nieuwsbrief|rundbrief|公众号|微信|通讯|メルマガ|ニュースレター|뉴스레터|알림/iu;

export const CREDIT =
  /^\(?(?:all photos|photo|photos|fot\.?|picture|pictures|image|images|illustration|graphic|video|credit|photo credit|image credit|image credits|photo illustration|featured image|cover image|header image|top image|fotograf[íi]as?|fotografies|foto|foto (?:boven|onder|hieronder|links|rechts|oben|unten)|fotos|fotoğraf|bild|bilder|titelbild|beitragsbild|crédit photo|crédits?|photo ?:|imagen|imagem|crédito|créditos|fotografía|fotografia|beeld|picture gallery|ljósmynd(?:ir)?|argazki(?:a|ak)|nuotr(?:auka|\.)?|fotografij[ae]|fotók?|фото|снимк[аи]|світлини?|φωτογραφί(?:α|ες)|צילום|תצלום|عکس|تصوير|صورة|ảnh|kuvat?|llun(?:iau)?|fotod?|zdjęci[ea]|snímek|gambar|圖|圖片|图|图片|图源|图片来源|图自|写真|画像|사진)(?: (?:credit|source|by|via|courtesy(?: of)?|from|von|de|di|par|por|door))?\s?[:：/=＝]\s?\S.{0,140}$/iu;

export const CREDIT_BY =
  /^(?:photo|image|illustration|picture|photograph|(?:featured|cover|header|top) (?:image|photo)|foto|bild) (?:credit |courtesy )?(?:by|via|of|from|courtesy of|von|par|por|de) \S.{0,120}$/i;

/** "fot. Leszek Urban", "沈若溪 摄", "(사진=해람시 제공)". */
export const CREDIT_SHORT =
  /^\(?(?:[Ff]ot\.? \p{Lu}.{1,60}|(?:[Ff]ot\.?(?: \p{Ll}{3,10})?|[Ii]mágenes?|[Ii]magens?|[Ii]mmagini|[Bb]ilder|[Bb]eeld|图源|图片来源|题图|封面图) ?[:：|｜] ?.{2,80}|(?:[記记]者)?\p{Lo}{2,4} ?[摄攝]|\/?사진 ?[=:：].{1,40}|(?:[Aa]uthor['’]s|[Cc]ourtesy|[Ss]ubmitted|[Ff]ile) photo|[（(](?:提供|写真|撮影|画像)[=＝:：・].{1,40}|[（(](?:写真|画像|図)は[^）)]{1,30}(?:提供|撮影)[)）])\)?$/u;

const AGENCY =
  '(?:getty images|shutterstock|reuters|ap|ap photo|afp|unsplash|pexels|istock|adobe stock|picture alliance|imago|dpa|epa|keystone|xinhua|vcg)';

/** "Ana Cruz/Getty Images", "REUTERS/Ana Cruz", "Getty Images". */
export const STOCK = new RegExp(
  `^(?:[^.!?]{0,80}(?:/|via |© ?))?${AGENCY}(?: images)?\\)?$|^\\(?${AGENCY} ?/ ?[^.!?]{1,60}$`,
  'i',
);

export const TAGS =
  /^(?:tags?|tagged(?: with| in)?|filed (?:under|in)|topics?|categor(?:y|ies)|posted in|more (?:on|about)|schlagw(?:ort|örter)|themen|mots-clés|thèmes|etiquetas|temas|tag|argomenti|标签|關鍵字|タグ|태그)\s?[:：]/iu;

/** The same where a feed has dropped the links: names and commas, and no sentence. */
export const UNLINKED_TAGS =
  /^(?:tags?|tagged(?: with| in)?|filed (?:under|in)|posted in|categoría|categoria|rubrik|rubrica|seção|schlagw(?:ort|örter)|mots-clés|etiquetas|archivado en|et[iİ]ketler|tagi|теги|ämnen|emner|标签|關鍵字|关键词|タグ|(?:関連)?キーワード|태그)\s?[:：][^.!?。]{1,120}$/iu;

export const TRAILING_REPORTERS =
  /(?:(?<!\s)\s+)?\((?:additional |writing |with )?(?:reporting|writing|editing|compiled) by [^()]{1,300}\)\.?\s*$/i;

export const CUT_MARK =
  /\s{0,3}(?:\[(?:…|\.\.\.|&hellip;)\]|(?:…|\.\.\.)\s{0,3}(?:read more|continue reading|weiterlesen|lire la suite|leer más|leia mais)\s{0,3}(?:»|→|›|…|\.\.\.)?)\s{0,3}$/i;

/** What a tail that could be cut ends with: looked at first, since most paragraphs end in a full stop. */
export const CUT_END = /[\])»→›…a-zá]\.?$/i;

export const ABOUT =
  /^(?:about (?:the )?(?:authors?|writers?|contributors?)|about .{2,40}|über (?:den|die) autor(?:in|en|innen)?|zur person|meet (?:the|our) (?:author|writer|reporter|contributor)|zum autor|zur autorin|à propos de l['’]auteure?|l['’]auteure?|sobre (?:el|la|o|a) autora?|sobre la firma|acerca del autor|l['’]autore|l['’]autrice|over de auteur|autor(?:ka)? (?:článku|artykułu|textu)|o (?:autorovi|autorce|autorze)|об авторе|yazar hakkında|om (?:författaren|forfatteren|skribenten|krönikören)|kirjoittajasta|o autoru|despre autor|a szerzőről|про автора|за автора|על הכותבת?|عن الكاتبة?|tentang penulis|về tác giả|(?:この)?記事を書いた(?:人|記者|ライター)|(?:執筆者|筆者|記者|ライター)(?:プロフィール|紹介)|執筆者|筆者|關於作者|关于作者|作者简介|作者介绍|著者について|プロフィール|著者プロフィール|글쓴이|필자 소개)[:：]?$/iu;
/** "Über die Autorin: Ana Cruz schreibt …", in one line. */
export const ABOUT_LEAD =
  /^(?:about the (?:author|writer)|über (?:den|die) autor(?:in)?|zum autor|zur autorin|à propos de l['’]auteure?|sobre (?:el|la|o|a) autora?|l['’]autore|l['’]autrice|over de auteur|om (?:författaren|forfatteren|skribenten|krönikören)|kirjoittajasta|o autoru|despre autor|a szerzőről|про автора|за автора|על הכותבת?|عن الكاتبة?|tentang penulis|về tác giả|o (?:autorze|autorce|autorovi|autorce)|об авторе|yazar hakkında|著者(?:プロフィール)?|作者简介|關於作者|关于作者|필자 소개|글쓴이)\s?[:：]\s?(?=\S)/iu;
export const JOB =
  /\b(?:reporter|journalist|editor|writer|correspondent|columnist|contributor|freelancer?|author|blogger|producer|analyst|fellow|covers|covering|covered|writes (?:about|on|for)|reports on|reporting on|works (?:as|for|at)|based in|redakteur(?:in)?|journalistin|korrespondent(?:in)?|autor(?:in|a)?|schreibt|berichtet|volontär(?:in)?|journaliste|rédact(?:eur|rice)|correspondante?|auteure?|periodista|reporter[oa]|redactora?|corresponsal|escribe|editora?|jornalista|repórter|redatora?|correspondente|escreve|giornalista|scrive|redattore|redattrice|corrispondente|verslaggever|redacteur|schrijft|dziennikarz|dziennikarka|skriver|écris|escribo|scrivo|schreibe|berichte|kirjoittaa|yazıyor)\b|(?<!\p{L})(?:I (?:cover|write|report)|píše|pisze|пишет|пише)(?!\p{L})|취재|记者|記者|编辑|編集|作者|撰稿|ライター|기자|журналист|редактор|корреспондент/iu;
/** "Periodista de datos en Contrapunto desde 2021.": since when, without a name and a verb, as only of one's own people. */
export const SINCE =
  /^(?!(?:the|an?|el|la|los|las|una?|der|die|das|eine?|le|les|une|il|lo|os?|as|uma?|de|het|een)\s|l['’])(?![^.。\d]{0,80}(?<!\p{L})(?:has|have|had|is|was|were|hat|haben|ist|war|wird|wurde|han?|está|es|fue|lleva|est|était|ont|foi|é|tem|è|era|heeft|jest|był[ao]?)(?!\p{L}))[^.。\d]{6,80} (?:since|seit|depuis|desde|dal|sinds|od|sedan|siden|vuodesta|с|з|din) (?:19|20)\d\d/iu;
export const VERB =
  /^[^.]{2,60}?\s(?:is|was|are|cover|píše|pisze|skriver|suit|covers|writes|reports|has|joined|works|leads|edits|runs|teaches|lives|hosts|studies|builds|keeps|founded|ist|schreibt|berichtet|arbeitet|est|écrit|couvre|travaille|es|escribe|cubre|trabaja|é|escreve|cobre|trabalha|è|scrive|lavora|schrijft|werkt)\s|^[\p{Lo}·・ ]{2,12}(?:是|，|は|、|는|은)/u;
export const NAMED =
  /^\p{Lu}[\p{L}'’.-]+(?:\s(?:\p{Lu}[\p{L}'’.-]*|van|von|der|den|de|del|da|dos|di|bin|al)){1,4}\s/u;
/** "Kirjoittaja on …", "筆者は…": who the writer is, without the name. */
export const WRITER_IS =
  /^(?:(?:the|this) (?:author|writer|columnist) (?:is|was|works|lives|teaches)|(?:kirjoittaja|kolumnisti) on|(?:skribenten|författaren|krönikören) är|(?:skribenten|forfatteren|forfattaren) er|(?:der|die) (?:autor|autorin|verfasser|verfasserin) (?:ist|lebt|arbeitet|lehrt)|l['’]auteure? (?:est|vit|enseigne|travaille)|l['’]autrice (?:est|è|vit)|(?:el autor|la autora) es|(?:o autor|a autora) é|l['’]autore è|de auteur is|(?:autor|autorka|autor textu) (?:jest|je)|автор[ —]+(?=\p{Ll})|(?:筆者|著者)は|(?:作者|笔者)[是为係]|(?:■ ?)?필자(?:는| \p{Script=Hangul}{2,4}[은는]))(?:\s|(?=\p{Lo}))/iu;
/** "Hi, I'm Posy!": how the author of a blog says who that is. */
export const HELLO =
  /^(?:i(?:['’]m| am)(?= \p{Lu}\S+ \p{Lu}[^.!?]{2,40}?,? (?:an?|the) )|(?:hi|hello|hey|welcome)\b[^.]{0,30}?\bi(?:['’]m| am)|¡?hola[^.]{0,20}?\bsoy|salut[^.]{0,20}?\b(?:je suis|moi c['’]est)|ciao[^.]{0,20}?\bsono|(?:hallo|moin|servus)[^.]{0,20}?\bich bin|olá[^.]{0,20}?\bsou|hej[^.]{0,20}?\bjag heter|hei[^.]{0,20}?\bjeg heter|(?:hoi|hallo)[^.]{0,20}?\bik ben|cześć[^.]{0,20}?\bjestem) \p{Lu}/iu;
/** "I'm Ana Cruz, a …" */
export const I_AM = /^i(?:['’]m| am) /iu;
export const CONTACT =
  /(?:@\w{2,}|\b(?:follow|contact|reach|email|e-mail)\b.{0,30}\b(?:him|her|them|me|on|at|via|us)\b|\bmore (?:by|from) )/iu;
/** "Jane Doe is a reporter based in …": clear enough without a byline, as the last paragraph. */
export const SAYS_JOB =
  /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3} is (?:an?|the|[\p{L}' ]{2,30}['’]s?) [^.]{0,60}\b(?:reporter|journalist|editor|correspondent|columnist|contributor|freelance writer|staff writer)\b[^.]{0,40}\b(?:at|for|in|with|based|cover(?:s|ing)|who|focus(?:ed|ing))\b/u;
export const AVATAR =
  /^(?:avatar photo|avatar-foto|photo de l['’]avatar|foto (?:del|do|dell['’]) ?avatar|アバター(?:画像|写真)|头像)(?:\s\S.{0,60})?$/iu;
/** "Home Editor", "832 followers": a rank or a count on a line of its own. */
export const RANK =
  /^(?:Staff|(?:\p{Lu}[\p{L}&-]*,? ){0,4}(?:Editor|Reporter|Correspondent|Writer|Columnist|Critic|Producer|Contributor)(?:,? \p{Lu}\p{L}*){0,2}|[\d.,]+[km]? followers\b.*)$/iu;
/** "Kirjoittaja Aino Peltokangas on …", "Oddments is a letter by Odalys Quint, a piano tuner …". */
export const THE_WRITER =
  /^(?:the (?:author|writer)|kirjoittaja|kolumnisti|skribenten|författaren|krönikören|forfatteren|der autor|die autorin|l['’]auteure?|el autor|la autora|o autor|a autora|l['’]autore|l['’]autrice|de auteur|autor(?:ka)?|автор(?:ка)?|yazar|필자)[,:]?\s/iu;
export const WRITES_IT =
  /^.{2,50} is (?:(?:an? (?:\p{L}{3,12} )?(?:letter|newsletter|blog|column|podcast) )|written |made |edited )?by /iu;
export const MORE_BY =
  /(?<!\s)\s+(?:more (?:by|from|stories by)|view all posts by|all (?:posts|articles|stories) by|tutti gli articoli di|alle (?:beiträge|artikel) von|tous les articles de|todos los artículos de|todos os artigos de|alle artikelen van|alla artiklar av|alle saker av|wszystkie (?:artykuły|teksty)|všechny články)\s[^.!?]{2,60}$/i;
export const CONTACT_LINKS =
  /(?<=[.!?。])(?:[\s,|·/]{1,4}(?:e-?mail|twitter|x|linkedin|website|facebook|instagram|mastodon|bluesky|rss))+$/iu;
/** "■保科いづみ（ほしな・いづみ）": a sign before a name, and how it is read. */
export const AROUND_NAME =
  /^[■□◆◇●○▼▶★☆\s]+|(?<=\p{Lo})[（(][\p{Script=Hiragana}\p{Script=Katakana}ー・ ]{2,20}[)）]$/gu;
/** A line under a bio that leads on: to more of the author, or to where to follow whom. */
export const LEADS_ON =
  /^(?:more (?:by|from)\b.*|view all posts\b.*|(?:see )?all (?:posts|stories|articles)\b.*|more posts by\b.*|alle (?:beiträge|artikel)\b.*|(?:follow|connect|contact|reach|find|e-?mail)\b.{0,60}|@[\w.-]{2,40}(?: on \p{L}{2,20})?|[\w-]{2,40}\.[a-z]{2,10}|all (?:posts|articles|stories) by\b.*|follow(?: (?:him|her|them|me))?|website|twitter|linkedin|email|facebook|instagram|x|(?:다른 ?|이 )?기사 (?:더 ?)?보기|(?:segui|suivez|suivre|sigue a|siga|folg(?:e|en sie)|følg|följ|volg|mehr infos|más de|tous ses articles)\b[^.]{0,50})$/iu;

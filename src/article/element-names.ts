/** Names of elements, classes and ids that say what a part of a page is for, lower case with - for _. */

const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

export const SKIPPED_ELEMENTS = words(
  `script style noscript template head title iframe object embed applet audio video canvas svg map nav button input
  select option textarea datalist dialog rt rp annotation annotation-xml amp-social-share amp-ad amp-embed amp-sidebar amp-consent
  amp-user-notification amp-sticky-ad amp-iframe amp-video amp-audio amp-addthis`,
);

// Whole class names and ids, compared lower case with - for _. Never parts of names: a page's container may be
// called "has-comments".
export const SKIPPED_CLASSES = words(
  `share shares sharing share-buttons share-bar share-links share-tools social social-share social-links
  social-sharing social-media social-icons sharedaddy sd-sharing sd-block sd-like jp-relatedposts addtoany
  addtoany-share-save-container addtoany-content a2a-kit feedflare
  newsletter newsletter-signup newsletter-form newsletter-box newsletter-cta newsletter-promo signup sign-up
  signup-form subscribe subscribe-box subscribe-form subscription-form subscribe-cta
  subscription-widget subscription-widget-wrap subscription-widget-wrap-editor button-wrapper kg-signup-card kg-cta-card
  wp-block-jetpack-subscriptions
  mc4wp-form mc-embed-signup inline-signup email-signup
  related related-posts related-articles related-stories related-links related-content related-reading
  related-coverage relatedposts more-on more-news more-articles more-posts similar similar-posts similar-articles similar-stories yarpp yarpp-related recommended recommendations recommended-posts more-stories
  read-more-links read-also also-read see-also-links more-from embed-card kg-bookmark-card wp-embed
  comments comment-form comment-respond comments-area comment-list commentlist comments-section respond comment-reply
  disqus-thread disqus comments-link
  sidebar widget-area promo promo-box promotion advert advertisement advertising ad ads ad-unit ad-slot ad-container
  ad-wrapper adsbygoogle sponsor-box sponsored-links outbrain taboola trc-related-container
  cookie-banner cookie-notice breadcrumb breadcrumbs pagination pager pagenav post-navigation nav-links navigation site-header
  site-footer skip-link screen-reader-text sr-only visually-hidden visuallyhidden
  post-tags tag-list tags-links stitky entry-footer post-footer-meta post-categories
  credit image-credit photo-credit img-credit picture-credit media-credit image-source photocredit credits
  sns sns-share sns-list wprm-recipe-jump wprm-recipe-print wprm-recipe-pin tasty-recipes-jump-link tasty-recipes-print-link
  paywall-note paywall-box paywall-notice paywall-cta paywall-prompt paywall-overlay latest-news latest-stories latest-posts
  sp-notice sp-message addtoany-list td-a-rec
  reading-time read-time readtime lesezeit leestijd temps-lecture temps-de-lecture tempo-leitura tempo-de-leitura tiempo-lectura
  popup modal modal-content paywall-message toc table-of-contents toc-container
  print-only print-button like-button reactions rating star-rating post-views poll
  ranking-box access-ranking p-ranking c-ranking
  rich-link rich-links element-rich-link wp-embedded-content`,
);
export const BIO_CLASSES = words(
  `author-bio authorbio author-box authorbox author-card about-author about-the-author author-info author-information
  article-writer author-details author-description author-profile author-biography author-block author-footer author-about
  article-author-bio article-bio author-bio-box post-author-bio post-author-box post-author-info entry-author-info
  entry-author-box wp-block-post-author wp-block-post-author-biography wp-block-co-authors-plus-coauthors
  saboxplugin-wrap abh-box m-a-box pp-multiple-authors-wrapper pp-multiple-authors-boxes-wrapper molongui-author-box
  contrib a-aut o-autorovi o-autorce o-autorech medailonek o-autorici o-avtorju o-avtorici td-author-box td-author-description autor-medailon autoren-info autoreninfo autorenprofil autoren-box contributor-bio writer-bio bio bio-box biography autorenbox autor-info author--bio
  c-author p-profile about-me about-the-blogger sobre-mi sobre-mim ueber-mich uber-mich om-meg om-mig chi-sono a-propos-de-moi qui-suis-je o-mnie over-mij`,
);
export const BYLINE_CLASSES = words(
  `byline bylines by-line article-byline post-byline entry-byline story-byline author-name authors post-author
  entry-author article-author article-authors article__author byline-name c-byline byl p-author h-card author
  posted-by post-meta-author autor autorin author-line authorline vcard writer assinatura auteur auteurs
  redactor reporter signature-article article-signature firma-autor author-row authored-by contributors-list firma firmas muhabir yazar
  tdb-author skribent byline-wrapper autoria by forfatter journalist kirjoittaja toimittaja penulis autorka avtor szerzo tac-gia
  createdby created-by auth-name authname writer-name reporter-name kolumnist kolonnist yazan cronista firmado signed written-by writtenby author-mail hofundur`,
);
export const FIGURE_CLASSES = words(`wp-caption image-block captioned-image-container media-image`);
export const CAPTION_CLASSES = words(
  `img-desc img-descr pic-desc picinfo image-desc photo-desc wp-caption-text caption image-caption photo-caption caption-text media-caption img-caption figcaption`,
);
// Boxes with what somebody says; "quote" alone may also be a share's price, which is no box of words.
export const PULL_QUOTE_CLASSES = words(
  `pullquote pull-quote pull-quotes pull styles-pull styles-pullquote quote-box quote-block quote exergue citation-block zitat zitat-box sitat sitatboks citat
  citatboks cita olho cita-destacada destacado destaque-citacao citacao citazione cytat alinti`,
);
export const SUSPECT_ELEMENTS = words(`form`);
// Lines of dates, names and times; a part of other names that says nothing by itself.
export const META_CLASSES = words(
  `meta metadata gem-c-metadata post-meta entry-meta article-meta story-meta news-meta article-info post-info entry-info article-header-meta`,
);
export const AVATAR_CLASSES = words(`avatar author-avatar author-photo author-image author-img`);
export const BYLINE_PARTS = words(`byline bylines`);
/** With a part for who wrote it, a line of names and dates: "autor-radek". */
export const ROW_PARTS = words(`row line radek zeile ligne linea linha riga rad linje satir date dates`);
/** What the names of elements with an author's name end with. */
export const BYLINE_ENDS =
  /-(?:authors?|author-names?|autor|autori|autores|autoren|autorzy|auteurs?|forfattere?|författare|muhabir|firma|firmes|kirjoittaja|toimittaja|skribent|signatura|signature|writers?)$/;
/** The same of captions, and of those who took the picture: "media-caption__credit". */
export const CAPTION_ENDS = /-caption$/;
export const CREDIT_ENDS = /-credits?$/;
// Parts of the names of what tells about an author.
export const BIO_PARTS = words(`bio biography about contributor contributors authorbox autorbox autorenbox`);
// Two parts that do so together: "gh-author-card", "autore-box", "nota-autor".
export const WRITER_PARTS = words(
  `author authors autor autora autore auteur writer contributor yazar skribent skribenten forfatter forfatteren schrijver
  kirjoittaja penulis autorin verfasser verfasserin redacteur kolumnist reporter journalist toimittaja muhabir`,
);
export const ABOUT_PARTS = words(
  `box boks bloc block kasten card fiche ficha scheda slice panel blurb note nota text texte texto testo description desc profile dropdown kutusu om over ueber uber propos sobre area`,
);
// Parts of class names: what they mark goes unless it has the length of a story.
export const SUSPECT_PARTS = words(
  `newsletter newsletters signup subscribe subscription donate donation donations promo promos sponsor sponsored advert
  adverts advertisement ads ad adunit cookie cookies consent gdpr comments disqus share sharing sharebar related recirc
  readmore recommended recommendations tags taglist optin convertkit mailchimp mailerlite substack cta trending popular
  mostread breadcrumb breadcrumbs toolbar corrections copyright colophon feedback survey poll login register membership
  reacties kommentare kommentarer commentaires comentarios commenti yorumlar inscreva inscreve suscribete suscripcion
  abonnez guidelines inscription partage partager compartir compartilhar condividi teilen delen nieuwsbrief abonnement abo publicite
  publicidad werbung anzeige annons reklam boletin infolettre rundbrief
  helpful disclosure disclaimer affiliate toc patreon kofi steady inarticle komentarze komentarz komentare dyskusja guestbook gastebuch support soutenir soutenez apoie apoia apoyanos sostieni steun stotta unterstuetzen spenden spende doneer donasi destekle wesprzyj
  tools piano predplatne reklama reklame mrec adspot whatsapp telegram nl errata rectificatie rectification rectificatif correcties
  sondage sondaggio encuesta enquete umfrage anket ankieta anketa butlleti bulten uutiskirje nyhetsbrev nyhedsbrev hirlevel zpravodaj
  appeal supporter reactions rating ratings upsell crosssell partnerlinks republish
  comment cmt coment comentario kommentar commentaire reactie yorum reaction viafoura coral openweb spotim livefyre remark42
  giscus utterances hyvor button buttons btn jump print printfriendly noprint follow audio mailmag popup paylas recommend
  contact contacts boilerplate filed etiquetas etiketler tagi submeta riproduzione
  banner onetrust didomi iubenda cookiebot usercentrics trustarc truste cmplz borlabs cookieyes cky osano termly axeptio
  tarteaucitron klaro sirdata quantcast sourcepoint cmp rodo lgpd cookiewall
  inread outstream teads taboola outbrain revcontent mgid criteo zergnet dianomi nativo sharethrough plista ligatus adthrive
  mediavine raptive ezoic freestar adsense dfp mpu leaderboard skyscraper adv publi pubblicita advertentie anuncio anuncios
  ugc flyout upload reseaux micronav kudos iklan mainos annonse adslot adbox adzone adlabel
  aussi tambem tambien takze rowniez ook ocksa anche relacionada relacionadas relacionado relacionados correlati correlate
  ilgili kanren bnr`,
);
/** Parts of the names of links that are buttons. */
export const BUTTON_PARTS = words(`button buttons btn`);
/** Parts of the names of what sums a story up under its headline. */
export const STANDFIRST_PARTS = words(
  `standfirst lead lede intro ingress ingressi chapo chapeau dek deck manchet spot perex entradilla bajada vorspann anlauf zajawka
  subtitulo sottotitolo`,
);
/** Elements that hold blocks; the lines and words inside them stay, whatever they are called. */
export const PART_CARRIERS = words(`div section ul ol p`);
export const NEVER_BY_CLASS = words(`html body main article`);
/** Parts of the names of a line under a quotation that says whose it is. */
export const ATTRIBUTION_PARTS = words(
  `author autor auteur cite citation source attribution name speaker by`,
);
/** Elements that begin a block of their own. */
export const BLOCK_ELEMENTS = words(
  `address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hgroup html li main menu nav ol p pre section summary table caption tbody td tfoot th thead tr ul`,
);

import type { SectionKind } from '../story.ts';

/** Forms by kind and language (ISO 639-1), parted by "|": lists of so many take ten times as long to load. */
type Forms = Readonly<Record<string, string>>;

/**
 * The labels newsrooms put before a section. Written in their plain form, with straight apostrophes and no marks of punctuation
 * around them: these, letter case and emoji do not matter when a line is looked up. Kinds are ranked by their place in SECTION_KINDS. Users add
 * forms in their configuration (`sections.labels`).
 */
export const LABELS: Readonly<Record<SectionKind, Forms>> = {
  'key-points': {
    en: `
      Story highlights | TL;DR | TLDR | Key facts | Key points | Key takeaways | Topline | The rundown |
      At a glance | In short | In brief | Quick take | The short version | Dive Brief`,
    de: `
      Das Wichtigste in Kürze | Das Wichtigste im Überblick | Das Wichtigste | Auf einen Blick | Kurz und knapp |
      Die wichtigsten Punkte`,
    fr: `L'essentiel | En bref | Les points clés | Ce qu'il faut retenir | À retenir`,
    es: 'Puntos clave | Claves | Las claves | En resumen | Lo esencial | Lo más importante',
    pt: 'Pontos-chave | Principais pontos | Em resumo | Resumo | O essencial | Resumo da notícia',
    it: 'In breve | Punti chiave | I punti chiave | In sintesi',
    nl: `
      In het kort | Kernpunten | De kern | Het belangrijkste | De essentie | Het nieuws in het kort |
      Dit artikel in het kort | Het belangrijkste in het kort | Het verhaal in het kort |
      Als je maar één minuut hebt`,
    zh: '要点 | 要點 | 重点 | 重點 | 核心要点 | 关键信息 | 关键要点 | 一句话总结',
    ja: '要点 | ポイント | 要約 | 3行まとめ',
    ko: `
      핵심 요약 | 핵심 | 요약 | 주요 내용 | 한눈에 보기 | 세 줄 요약 | 3줄 요약 | 한 줄 요약 | 한줄요약 |
      세줄 요약 | 뉴스 요약 | 기사 요약 | 1분 요약 | 이슈 한눈에 보기`,
    ru: 'Главное | Коротко | Ключевые факты',
    pl: `
      Najważniejsze | W skrócie | Najważniejsze informacje | Wiadomość w skrócie | Artykuł w skrócie |
      Najważniejsze informacje w skrócie | Najważniejsze w skrócie | Sprawa w skrócie`,
    sv: `
      Kort om | I korthet | Det viktigaste | Nyheten i korthet | Artikeln i korthet | Snabbversionen |
      Det viktigaste i korthet | Kortversionen | Det här behöver du veta i korthet`,
    tr: `
      Özet | Kısaca | Öne çıkanlar | Haberin özeti | Kısaca haber | Haber kısaca | Bir dakikada özet |
      Haberin özü | Kısaca bilmeniz gerekenler`,
    ar: `
      باختصار | أبرز النقاط | الخلاصة | القصة باختصار | الخبر باختصار | باختصار شديد | ما تحتاج معرفته باختصار |
      أبرز ما تحتاج إلى معرفته | القصة في سطور | الخبر في سطور | كل ما تحتاج معرفته باختصار | القصة في نقاط`,
    fi: `
      Uutinen lyhyesti | Juttu lyhyesti | Jutun ydinkohdat | Uutisen ydin | Jutun tiivistelmä | Nopea kertaus |
      Tämä sinun pitää tietää`,
    cs: `
      Zpráva v kostce | Hlavní body článku | Článek v kostce | Co potřebujete vědět v kostce |
      To nejdůležitější v kostce`,
    hu: 'A hír röviden | A cikk lényege | A cikk röviden | A hír lényege | Ha csak egy perced van',
    el: `
      Η είδηση με λίγα λόγια | Το θέμα με λίγα λόγια | Η είδηση συνοπτικά | Τα βασικά σημεία της είδησης |
      Όλα όσα πρέπει να ξέρετε με μια ματιά | Τα κύρια σημεία του άρθρου`,
    ro: `
      Știrea pe scurt | Articolul pe scurt | Ideile principale ale articolului | Esențialul pe scurt |
      Ce trebuie să știi, pe scurt | Povestea pe scurt`,
    uk: `
      Новина коротко | Коротко про головне | Головне за хвилину | Головне з новини | Якщо коротко |
      Головне у статті | Що треба знати коротко`,
    vi: `
      Tóm tắt tin tức | Tóm tắt nhanh | Điểm nhanh | Tin tóm tắt | Tóm tắt trong một phút | Ý chính của bài`,
    id: `
      Intinya sih | Berita singkatnya | Ringkasan berita | Poin penting berita | Inti berita |
      Yang perlu kamu tahu secara singkat | Rangkuman cepat`,
    da: `
      Historien kort | Sagen kort | Nyheden kort | Artiklen kort fortalt | Sagen kort fortalt |
      Det korte af det lange | Her er det vigtigste`,
    no: `
      Kortversjonen | Saken kort fortalt | Saken kort oppsummert | Nyheten kort | Saka kort fortalt |
      Saka kort oppsummert | Kort om saken | Kort om saka | Dette er saken`,
    he: `
      הסיפור בקצרה | כל מה שצריך לדעת בקצרה | מה שצריך לדעת בקצרה | העיקר בקצרה | למי שממהר | למי שאין זמן |
      הסיפור בכמה נקודות | הסיפור בשלוש שורות`,
    fa: `
      خلاصه ماجرا | ماجرا در یک نگاه | خبر در یک نگاه | آنچه باید بدانید، به‌اختصار |
      هر آنچه باید بدانید در چند خط | اگر وقت ندارید | چکیده خبر | خلاصه خبر`,
    ur: `
      خبر ایک نظر میں | خبر کا خلاصہ | مختصر یہ کہ | مختصراً جانیے | پوری خبر مختصراً | معاملہ ایک نظر میں |
      خبر مختصراً`,
    hi: `
      पूरी खबर संक्षेप में | खबर एक नजर में | खबर एक नज़र में | खबर संक्षेप में | खबर का सार |
      चंद लाइनों में पूरी खबर | कम शब्दों में पूरी बात | शॉर्ट में समझें | फटाफट समझें`,
    bn: `
      খবর এক নজরে | সংক্ষেপে খবর | এক নজরে খবর | খবরের সারসংক্ষেপ | সংক্ষেপে যা জানা দরকার | অল্প কথায় পুরো খবর |
      সংক্ষেপে পুরো ঘটনা | খবরটি সংক্ষেপে`,
    ta: `
      செய்தி சுருக்கமாக | செய்தி ஒரு பார்வையில் | ஒரே பார்வையில் செய்தி | செய்திச் சுருக்கம் |
      சுருக்கமாக அறிய வேண்டியவை | நேரமில்லாதவர்களுக்கு | சில வரிகளில் செய்தி`,
    th: `
      สรุปข่าวสั้นๆ | สรุปให้ใน 1 นาที | เรื่องย่อของข่าว | ข่าวนี้สรุปสั้นๆ | สรุปสั้นๆ | สรุปมาให้แล้ว |
      สั้นๆ ได้ใจความ | รู้ทันใน 1 นาที`,
    ms: `
      Cerita ringkasnya | Berita secara ringkas | Apa yang perlu anda tahu secara ringkas | Berita sepintas lalu |
      Kisah ringkas | Ringkasnya begini | Kalau anda tiada masa`,
    tl: `
      Ang balita sa madaling salita | Ang kuwento sa maikli | Mabilisang buod | Balita sa isang tingin |
      Ang mga dapat malaman sa maikli | Sa maikling salita | Kung nagmamadali ka`,
    sw: `
      Habari kwa ufupi | Habari kwa muhtasari | Taarifa kwa ufupi | Unachopaswa kujua kwa ufupi | Kwa ufupi tu |
      Habari kwa kifupi | Mambo makuu kwa ufupi`,
    af: `
      Die storie in kort | Die nuus in kort | Die nuus kortliks | Die kern van die saak |
      Wat jy kortliks moet weet | As jy min tyd het | Die storie kortliks | Die nuus in 'n neutedop`,
    ka: `
      ამბავი მოკლედ | ახალი ამბავი მოკლედ | მოკლედ ამბის შესახებ | რა უნდა იცოდეთ მოკლედ | მთავარი მოკლედ |
      ამბავი ერთი შეხედვით | თუ დრო არ გაქვთ`,
    hy: `
      Լուրը համառոտ | Պատմությունը համառոտ | Լուրը մեկ հայացքով | Ինչ պետք է իմանալ համառոտ | Գլխավորը համառոտ |
      Եթե ժամանակ չունեք | Կարճ՝ գլխավորի մասին`,
    az: `
      Xəbər qısaca | Xəbərin qısa məzmunu | Hadisə qısaca | Bilməli olduqlarınız qısaca |
      Qısaca bilməli olduqlarınız | Vaxtınız yoxdursa | Xəbərə bir baxış`,
    kk: `
      Қысқаша жаңалық | Жаңалық қысқаша | Оқиға қысқаша | Қысқаша не білу керек | Ең бастысы қысқаша |
      Уақытыңыз болмаса | Бір минутта не болғаны`,
    ca: `
      D'un cop d'ull | Les claus de la notícia | Claus de la notícia | En 30 segons | En un minut |
      L'essencial en breu | El que has de saber en breu`,
    gl: `
      Dunha ollada | As claves da noticia | Claves da noticia | Nun minuto | En 30 segundos |
      O esencial en breve | O que debes saber en breve`,
    eu: `
      Begirada batean | Albistearen gakoak | Minutu batean | Gakoak labur | Hiru gakotan | Jakin beharrekoa labur`,
    et: `
      Olulisim lühidalt | Tähtsaim lühidalt | Kõige olulisem lühidalt | Ühe pilguga | Loo tuum | Ühe minutiga`,
    lv: `
      Galvenais īsumā | Svarīgākais īsumā | Būtiskākais īsumā | Īsumā par galveno | Vienā minūtē |
      Vienā acu uzmetienā`,
    lt: `
      Svarbiausia trumpai | Trumpai apie svarbiausia | Esmė trumpai | Per minutę | Vienu žvilgsniu |
      Svarbiausi dalykai trumpai`,
    sl: `
      Bistveno na kratko | Ključno na kratko | Najpomembnejše na kratko | V eni minuti |
      Kaj morate vedeti na kratko`,
    hr: `
      Najvažnije ukratko | Najbitnije ukratko | Ukratko o svemu | U jednoj minuti | Ključno u kratkim crtama |
      Sve što trebate znati ukratko`,
    sr: `
      Најважније укратко | Укратко о свему | За један минут | Све што треба да знате укратко | Za jedan minut |
      Sve što treba da znate ukratko`,
    mk: `
      Најважното накратко | Накратко за сè | За една минута | Со еден поглед | Сè што треба да знаете накратко`,
    bg: 'Най-важното накратко | Накратко за най-важното | Всичко важно накратко | С един поглед',
    sk: `
      Najdôležitejšie v skratke | To najdôležitejšie v skratke | Stručne o najdôležitejšom | Za minútu |
      Čo potrebujete vedieť v skratke`,
    is: 'Í hnotskurn | Aðalatriðin í stuttu máli | Það helsta í stuttu máli | Á einni mínútu',
    sq: `
      Me një vështrim | Shkurt e shqip | Më e rëndësishmja shkurt | Për një minutë |
      Gjithçka që duhet të dini shkurt`,
    cy: `Ar gip | Y prif bwyntiau'n gryno | Y cyfan yn gryno | Mewn munud`,
    ga: 'Na príomhphointí go hachomair | Le sracfhéachaint | I nóiméad amháin',
  },
  'why-it-matters': {
    en: `
      Why it matters | Why this matters | Why that matters | Why it all matters | Why we care |
      Why should I care | Why you should care | Why it's important | Why it is important | Why this is important |
      Why it counts | Why it matters now | Why should you care | The stakes | What's at stake |
      Why it's a big deal | Why this is a big deal | Why it's worth your time | So what |
      Why it's worth watching | Why should we care | Why does it matter | Why does this matter |
      Why this matters now | Why it matters to you | Why this story matters | Why this news matters |
      Why the story matters | Why we should care | Here's why it matters | That's why it matters |
      That is why it matters | This is why it matters | Why this story is important | Here's why this matters |
      Why it matters today | Why this decision matters`,
    de: `
      Warum das von Bedeutung ist | Warum uns das angeht | Darum ist das wichtig | Warum das wichtig ist |
      Warum ist das wichtig | Warum es wichtig ist | Warum das zählt | Deshalb ist das wichtig |
      Darum ist es wichtig | Weshalb das wichtig ist | Wieso das wichtig ist | Deshalb ist es wichtig |
      Was auf dem Spiel steht | Das steht auf dem Spiel | Warum das relevant ist |
      Warum dich das interessieren sollte | Warum Sie das interessieren sollte | Was geht mich das an |
      Warum das eine große Sache ist | Warum ist es wichtig | Wieso ist das wichtig | Warum ist das relevant |
      Was steht auf dem Spiel | Warum das jetzt wichtig ist | Deswegen ist das wichtig |
      Warum das eine Rolle spielt | Warum dich das angeht | Warum diese Nachricht wichtig ist |
      Warum diese Entscheidung wichtig ist | Warum das Thema wichtig ist | Warum wir darüber berichten`,
    fr: `
      Pourquoi c'est important | Pourquoi est-ce important | Pourquoi ça compte | Pourquoi cela compte |
      Pourquoi cela importe | L'enjeu | Les enjeux | Pourquoi c'est essentiel | Pourquoi c'est capital |
      Pourquoi ça vous concerne | Pourquoi ça nous concerne | Pourquoi c'est crucial |
      Pourquoi c'est intéressant | Ce qui est en jeu | Pourquoi ça nous intéresse | En quoi ça vous concerne |
      Pourquoi il faut s'y intéresser | Pourquoi c'est notable | En quoi c'est important |
      En quoi est-ce important | Pourquoi est-ce si important | Pourquoi c'est si important |
      Pourquoi s'y intéresser | Pourquoi c'est important pour vous | Pourquoi ça importe | En quoi cela compte |
      Voilà pourquoi c'est important | Voici pourquoi c'est important | Pourquoi cette nouvelle est importante |
      Pourquoi cette info est importante | Pourquoi cette décision est importante |
      Pourquoi cette histoire est importante | Pourquoi cette annonce est importante |
      Pourquoi c'est un tournant | Pourquoi c'est majeur | Pourquoi l'info compte | Pourquoi cela vous concerne |
      Pourquoi c'est significatif | Pourquoi on en parle | Pourquoi on vous en parle`,
    es: `
      Por qué nos importa | Por qué importa | Por qué es importante | Por qué es relevante |
      Por qué esto importa | Por qué es clave | La importancia | Por qué esto es importante | Por qué te importa |
      Por qué debería importarte | Por qué te debe importar | Qué está en juego | Lo que está en juego |
      Qué nos jugamos | La importancia de esto | Por qué cuenta | Por qué es tan importante |
      Por qué es significativo | Por qué importa esta noticia | Por qué importa esta decisión |
      Por qué importa ahora | Por qué es importante esta noticia | Por qué es relevante esta noticia |
      Por eso importa | Por eso es importante | La importancia de la noticia | La relevancia de la noticia |
      Qué se juega | Lo que nos jugamos | Qué tan importante es | Por qué prestarle atención | Por qué te afecta`,
    pt: `
      Porque é que isto é importante | Porque é que isto importa | Porque é importante | Porque importa |
      Por que isso é relevante | Por que devemos nos importar | Por que isso importa | Por que isto importa |
      Por que importa | Por que é importante | Por que isso é importante | Porque isto importa |
      O que está em jogo | Por que você deveria se importar | Por que você deve se importar |
      Porque se deve importar | E eu com isso | E o que eu tenho a ver com isso | Qual a importância |
      Porque é que é importante | Qual é a importância | Porque é que importa | Por que essa notícia importa |
      Por que esta notícia importa | Por que esta notícia é importante | Por que essa notícia é importante |
      Porque é que esta notícia é importante | Por que essa decisão importa | Por que essa história importa |
      Por que importa agora | Por que importa para você | Por que tudo isso importa`,
    it: `
      Perché è importante | Perché conta | Perché importa | Perché è rilevante | Perché ci interessa |
      Perché ci riguarda | Perché ti riguarda | Perché vi riguarda | Perché dovrebbe interessarti |
      Perché dovrebbe interessarci | La posta in gioco | Cosa c'è in gioco | Che cosa c'è in gioco |
      Qual è la posta in gioco | Perché è una cosa grossa | Perché questo è importante |
      Perché è così importante | Perché è significativo | Perché è importante saperlo |
      Perché questa notizia è importante | Perché è una notizia importante | Perché è una notizia |
      Perché questa notizia conta | Perché è importante questa notizia | Ecco perché è importante |
      Ecco perché conta | Cosa c'è in ballo | Perché questa storia è importante | Perché tutto questo è importante`,
    nl: `
      Waarom dit belangrijk is | Waarom het belangrijk is | Waarom is dit belangrijk | Waarom het ertoe doet |
      Waarom dit ertoe doet | Het belang | Waarom doet dit ertoe | Waarom doet het ertoe | Daarom doet het ertoe |
      Waarom dit telt | Waarom moet mij dit iets schelen | Waarom zou je dit moeten weten |
      Dit staat er op het spel | Waarom is het belangrijk | Daarom is dit belangrijk | Daarom is het belangrijk |
      Wat er op het spel staat | Wat staat er op het spel | Waarom dit relevant is | Waarom is dit relevant |
      Waarom het telt | Daarom doet dit ertoe | Dit is waarom het belangrijk is |
      Waarom is dit nieuws belangrijk | Waarom dit nieuws belangrijk is | Waarom is dit nieuws |
      Waarom dit nieuws is | Waarom moet je dit weten | Waarom je dit moet weten | Waarom dit van belang is`,
    zh: `
      为什么要关注 | 意义何在 | 为什么重要 | 為什麼重要 | 为何重要 | 為何重要 | 为什么这很重要 | 重要性 |
      为什么值得关注 | 为何值得关注 | 為什麼這很重要 | 这为什么重要 | 這為什麼重要 | 為什麼值得關注 |
      為何值得關注 | 为什么要在乎 | 為什麼要在乎 | 关我什么事 | 關我什麼事 | 為什麼要關注 | 為甚麼重要 |
      為甚麼這很重要 | 为什么这件事重要 | 為什麼這件事重要 | 為甚麼這件事重要 | 这件事为什么重要 |
      這件事為什麼重要 | 這件事為甚麼重要 | 這為甚麼重要 | 为何这很重要 | 為何這很重要 | 此事为何重要 |
      此事為何重要 | 这条新闻为什么重要 | 這條新聞為什麼重要 | 這條新聞為甚麼重要 | 这则新闻为什么重要 |
      這則新聞為什麼重要 | 這則新聞為甚麼重要 | 这项决定为何重要 | 這項決定為何重要 | 為甚麼值得關注 |
      为什么你该关心 | 為什麼你該關心 | 為甚麼你該關心 | 你为什么应该关注 | 你為什麼應該關注 | 你為甚麼應該關注 |
      您为什么应该关注 | 您為什麼應該關注 | 您為甚麼應該關注 | 我们为什么要关心 | 我們為什麼要關心 |
      我們為甚麼要關心 | 为什么与你有关 | 為什麼與你有關 | 為甚麼與你有關 | 这跟你有什么关系 | 這跟你有什麼關係 |
      這跟你有甚麼關係 | 重要性何在 | 这就是它重要的原因 | 這就是它重要的原因 | 为什么我们要挑选这篇文章 |
      為什麼我們要挑選這篇文章 | 為甚麼我們要挑選這篇文章 | 这之所以重要 | 這之所以重要`,
    ja: `
      なぜそれが重要なのか | 重要なのはなぜか | なぜ重要か | なぜ重要なのか | なぜ重要 | 重要な理由 | なぜ大切か |
      なぜこれが重要か | なぜこれが重要なのか | なぜそれが重要か | ここが重要 | なぜ気にすべきか |
      なぜ気にするべきか | なぜ注目すべきか | なぜ注目されるのか | なぜ大事なのか | なぜ大事か |
      何が懸かっているか | 何がかかっているのか | なぜ問題なのか | なぜ今なのか | 注目の理由 | 社会的意義 |
      注目される理由 | なぜ今重要なのか | なぜこのニュースが重要なのか | なぜこの話が重要なのか |
      なぜこの決定が重要なのか | なぜ気にすべきなのか | これが重要な理由 | それが重要な理由 |
      このニュースが重要な理由 | このニュースの重要性 | このニュースの意義 | だから重要だ | だから重要なのだ |
      何が懸かっているのか | 何が問われているのか | 私たちにどう関係するのか |
      このニュースが私たちに関係する理由 | なぜ私たちに関係があるのか | 何が重要なのか`,
    ko: `
      왜 중요한가요 | 중요성 | 왜 중요한가 | 왜 중요할까 | 왜 중요한지 | 중요한 이유 | 왜 중요해 | 왜 중요한데 |
      이게 왜 중요한데 | 왜 중요하냐면 | 이것이 왜 중요한가 | 이게 왜 중요할까 | 왜 신경 써야 할까 |
      무엇이 걸려 있나 | 왜 주목해야 하나 | 왜 알아야 할까 | 이것이 중요한 이유 | 왜 중요한 걸까 | 왜 중요하지 |
      이게 왜 중요해 | 이게 왜 중요한가 | 이 뉴스가 왜 중요한가 | 이 뉴스가 중요한 이유 | 이 소식이 중요한 이유 |
      이게 중요한 이유 | 지금 중요한 이유 | 이래서 중요하다 | 나랑 무슨 상관이야 | 나랑 무슨 상관인데 |
      나와 무슨 상관인가 | 무엇이 달려 있나`,
    ru: `
      Почему это важно | Почему это имеет значение | Чем это важно | Почему это существенно | Почему важно |
      Почему это значимо | Почему нам не все равно | Почему это касается вас | Почему это касается каждого |
      Какое мне до этого дело | Что на кону | Что стоит на кону | Каковы ставки | Ставки | Зачем это нужно |
      Почему это интересно | В чем важность | Чем это интересно | Зачем это знать | Ну и что |
      Зачем это нужно знать`,
    pl: `
      Dlaczego to ważne | Dlaczego to jest ważne | Dlaczego to ma znaczenie | Dlaczego to istotne |
      Czemu to ważne | Dlaczego nas to obchodzi | Dlaczego powinno nas to obchodzić |
      Dlaczego powinno cię to obchodzić | Dlaczego nas to interesuje | Czemu to ma znaczenie |
      Dlaczego to się liczy | O jaką stawkę toczy się gra | Dlaczego jest to ważne | Dlaczego jest to istotne |
      O co toczy się gra | Co jest stawką`,
    sv: `
      Därför är det viktigt | Varför det är viktigt | Därför spelar det roll | Varför är det viktigt |
      Varför det spelar roll | Därför spelar det här roll | Varför spelar det roll | Varför ska vi bry oss |
      Därför ska du bry dig | Varför bryr vi oss | Varför du ska bry dig | Detta står på spel |
      Därför är nyheten viktig | Därför är det här viktigt | Varför är det här viktigt | Varför detta är viktigt |
      Vad står på spel`,
    da: `
      Derfor er det vigtigt | Hvorfor det er vigtigt | Hvorfor er det vigtigt | Derfor betyder det noget |
      Hvorfor det betyder noget | Derfor er det interessant | Hvorfor skal vi interessere os for det |
      Derfor skal du interessere dig for det | Derfor skal du bekymre dig | Hvorfor er det interessant |
      Hvad der er på spil | Derfor er historien vigtig | Hvorfor er dette vigtigt | Hvad er på spil |
      Hvorfor betyder det noget | Det er på spil`,
    no: `
      Derfor er det viktig | Hvorfor det er viktig | Hvorfor er det viktig | Derfor betyr det noe |
      Hvorfor det betyr noe | Hvorfor dette betyr noe | Derfor betyr dette noe | Difor betyr det noko |
      Kvifor det betyr noko | Derfor bør du bry deg | Hvorfor bry seg | Kvifor bry seg | Dette står på spill |
      Derfor er dette viktig | Difor er det viktig | Difor er dette viktig | Hvorfor er dette viktig |
      Hvorfor dette er viktig | Kvifor er dette viktig | Kvifor det er viktig | Hva står på spill |
      Kva står på spel`,
    tr: `
      Neden önemli | Bu neden önemli | Niçin önemli | Niye önemli | Neden önemsemeliyiz | Neden umursamalıyız |
      Neden umursayalım | Bu haber neden önemli | Bizi neden ilgilendiriyor | Bu neden önemlidir |
      Risk altında ne var | Neden dikkat çekiyor`,
    uk: `
      Чому це важливо | Чому важливо | Чому це має значення | Чому нам не байдуже | Чому це нас стосується |
      Чому на це варто зважати | Чому це варте уваги | Чому нам це важливо | Чому це має вас хвилювати |
      Чим це важливо | Чому це значуще | Що на кону | Що стоїть на кону | Чому це цікаво | У чому важливість`,
    ar: `
      لماذا يهم | لماذا هذا مهم | أهمية الخبر | لماذا يهم ذلك | لماذا يهم هذا | لماذا يهمنا هذا | لماذا يهمك هذا |
      لماذا يعد هذا مهما | لماذا يُعد ذلك مهماً | ما الذي على المحك | لم هذا مهم | ما أهمية ذلك |
      لماذا يهم الأمر | لماذا يهمنا ذلك | لماذا يهمنا الأمر`,
    fi: `
      Miksi se on tärkeää | Miksi tämä on tärkeää | Miksi sillä on väliä | Miksi tällä on väliä |
      Siksi tämä on tärkeää | Miksi tällä on merkitystä | Siksi tällä on väliä | Miksi tämä kiinnostaa |
      Miksi tästä pitäisi välittää | Miksi meitä kiinnostaa | Mitä on pelissä | Miksi tämä on merkittävää |
      Miksi asia on tärkeä | Mikä on vaakalaudalla`,
    cs: `
      Proč je to důležité | Proč to je důležité | Proč na tom záleží | Proč nás to zajímá |
      Proč by vás to mělo zajímat | Proč by nás to mělo zajímat | Proč to stojí za pozornost | Proč to řešíme |
      Proč na této zprávě záleží | O co se hraje | Proč je to podstatné | Proč je to významné | Co je v sázce |
      V čem je to důležité | Proč je to zásadní`,
    hu: `
      Miért fontos | Miért fontos ez | Miért számít | Miért számít ez | Ezért számít | Miért érdekes ez |
      Miért érdekeljen ez | Miért kell ezzel foglalkozni | Miért lényeges | Miért fontos ez nekünk | Mi a tét |
      Miért fontos mindez`,
    ro: `
      De ce contează | De ce este important | De ce e important | De ce contează asta |
      De ce contează acest lucru | De ce ne pasă | De ce ar trebui să-ți pese | De ce ar trebui să ne pese |
      De ce ne interesează | Care e miza | De ce este important acest lucru | De ce e important asta |
      Ce e în joc | Ce este în joc | De ce e relevant | De ce este semnificativ`,
    el: `
      Γιατί έχει σημασία | Γιατί είναι σημαντικό | Γιατί αυτό έχει σημασία | Γιατί μας νοιάζει |
      Γιατί μας ενδιαφέρει | Γιατί πρέπει να μας νοιάζει | Γιατί να σε νοιάζει | Γιατί μετράει | Γιατί μας αφορά |
      Γιατί είναι σημαντικό αυτό | Γιατί αυτό είναι σημαντικό | Γιατί έχει ενδιαφέρον`,
    id: `
      Mengapa ini penting | Kenapa ini penting | Mengapa hal ini penting | Mengapa kita perlu peduli |
      Kenapa kita harus peduli | Kenapa harus peduli | Mengapa Anda perlu peduli | Mengapa ini berarti |
      Kenapa penting | Mengapa itu penting | Mengapa ini signifikan | Apa yang dipertaruhkan`,
    vi: `
      Vì sao quan trọng | Tại sao quan trọng | Vì sao điều này quan trọng | Tại sao điều này quan trọng |
      Vì sao chuyện này quan trọng | Vì sao đáng quan tâm | Vì sao nên quan tâm | Tại sao nên quan tâm |
      Vì sao chúng ta nên quan tâm | Vì sao đáng chú ý | Tại sao điều này lại quan trọng |
      Tại sao chuyện này quan trọng | Tại sao nó quan trọng | Vì sao nó quan trọng | Tầm quan trọng |
      Điều gì đang bị đe dọa`,
    hi: `
      यह क्यों मायने रखता है | यह क्यों महत्वपूर्ण है | क्यों मायने रखता है | क्यों है यह अहम | यह क्यों अहम है |
      क्यों अहम है यह खबर | यह खबर क्यों अहम है | हमें क्यों फर्क पड़ना चाहिए | दांव पर क्या है |
      क्या दांव पर लगा है | क्यों महत्वपूर्ण है | क्यों जरूरी है | क्यों है खास | क्यों अहम है |
      यह क्यों जरूरी है | खबर की अहमियत`,
    he: `
      למה זה חשוב | מדוע זה חשוב | למה זה משנה | מדוע זה משנה | למה זה מעניין | למה שיהיה לי אכפת |
      למה זה צריך לעניין אותי | למה זה צריך לעניין אתכם | מה מונח על הכף | מה עומד על הפרק | למה זה רלוונטי |
      למה זה כל כך חשוב | מדוע זה משמעותי | למה זה נוגע לכולנו`,
    fa: `
      چرا مهم است | چرا اهمیت دارد | چرا این موضوع مهم است | چرا این موضوع اهمیت دارد | چرا این خبر مهم است |
      اهمیت موضوع | اهمیت ماجرا | چرا باید برایمان مهم باشد | چرا باید به آن اهمیت بدهیم | چه چیزی در خطر است |
      اهمیت این موضوع`,
    ur: `
      یہ کیوں اہم ہے | یہ اہم کیوں ہے | یہ خبر کیوں اہم ہے | یہ معاملہ کیوں اہم ہے | اس کی اہمیت کیا ہے |
      ہمیں کیوں فکر ہونی چاہیے | مجھے کیوں فکر ہونی چاہیے | کیا داؤ پر لگا ہے | داؤ پر کیا ہے | کیوں اہم ہے |
      اس کی اہمیت | خبر کی اہمیت | یہ کیوں ضروری ہے | معاملے کی اہمیت`,
    bn: `
      কেন গুরুত্বপূর্ণ | কেন এটি গুরুত্বপূর্ণ | এটি কেন গুরুত্বপূর্ণ | কেন এটা গুরুত্বপূর্ণ |
      এটা কেন গুরুত্বপূর্ণ | খবরটি কেন গুরুত্বপূর্ণ | আমাদের কেন ভাবা উচিত | আমার কী আসে যায় |
      কী ঝুঁকিতে রয়েছে | কেন বিষয়টি গুরুত্বপূর্ণ | কেন এত গুরুত্বপূর্ণ`,
    ta: `
      இது ஏன் முக்கியம் | ஏன் இது முக்கியம் | ஏன் முக்கியம் | இது ஏன் முக்கியமானது | ஏன் இது முக்கியமானது |
      இந்த செய்தி ஏன் முக்கியம் | நாம் ஏன் கவலைப்பட வேண்டும் | இதில் நமக்கென்ன | பணயம் என்ன |
      ஏன் கவனிக்க வேண்டும் | இதன் முக்கியத்துவம் என்ன`,
    th: `
      ทำไมจึงสำคัญ | ทำไมถึงสำคัญ | ทำไมเรื่องนี้จึงสำคัญ | ทำไมเรื่องนี้ถึงสำคัญ | เรื่องนี้สำคัญอย่างไร |
      สำคัญอย่างไร | เหตุใดจึงสำคัญ | ทำไมเราต้องสนใจ | ทำไมต้องแคร์ | อะไรคือเดิมพัน | ความสำคัญ | ทำไมต้องรู้ |
      ทำไมต้องสนใจ | ความสำคัญของเรื่องนี้ | ทำไมสำคัญ | เหตุผลที่สำคัญ`,
    ms: `
      Mengapa ia penting | Kenapa ia penting | Mengapa perkara ini penting | Kenapa perkara ini penting |
      Kenapa kita perlu peduli | Mengapa kita perlu ambil tahu | Kenapa anda perlu kisah | Kepentingan isu ini`,
    tl: `
      Bakit ito mahalaga | Bakit mahalaga ito | Bakit ito importante | Bakit importante ito |
      Bakit dapat tayong makialam | Bakit ka dapat makialam | Ano ang nakataya | Bakit may pakialam tayo |
      Bakit dapat kang magkaroon ng pakialam | Ano'ng nakataya | Ang kahalagahan nito | Bakit kailangan ito |
      Bakit dapat malaman`,
    sw: `
      Kwa nini ni muhimu | Kwa nini hili ni muhimu | Kwa nini hii ni muhimu | Kwanini ni muhimu |
      Kwanini hili ni muhimu | Kwa nini jambo hili ni muhimu | Kwa nini tujali | Kwa nini nijali |
      Nini kiko hatarini | Kwa nini inafaa kujali | Umuhimu wa hili | Umuhimu wa habari hii`,
    af: `
      Hoekom dit saak maak | Waarom dit saak maak | Hoekom dit belangrik is | Waarom dit belangrik is |
      Hoekom is dit belangrik | Waarom is dit belangrik | Hoekom maak dit saak | Hoekom moet ek omgee |
      Wat is op die spel | Hoekom ons omgee | Die belang daarvan | Waarom is dit nodig |
      Die belangrikheid daarvan | Waarom dit saakmaak`,
    ka: `
      რატომ არის ეს მნიშვნელოვანი | რატომაა ეს მნიშვნელოვანი | რატომ არის მნიშვნელოვანი | რატომაა მნიშვნელოვანი |
      რატომ აქვს ამას მნიშვნელობა | რატომ უნდა გვაინტერესებდეს | რატომ უნდა მაინტერესებდეს | რა დგას სასწორზე |
      რა დევს სასწორზე | რატომ არის ეს საჭირო | რა მნიშვნელობა აქვს`,
    hy: `
      Ինչու է դա կարևոր | Ինչո՞ւ է դա կարևոր | Ինչու է սա կարևոր | Ինչո՞ւ է սա կարևոր | Ինչու է կարևոր |
      Ինչո՞ւ է կարևոր | Ինչու՞ է սա կարևոր | Ինչու՞ է դա կարևոր | Ինչն է վտանգված | Ինչու պետք է մեզ հետաքրքրի |
      Ինչով է կարևոր`,
    az: `
      Bu niyə vacibdir | Niyə vacibdir | Bu niyə önəmlidir | Niyə önəmlidir | Bu nə üçün vacibdir |
      Nə üçün vacibdir | Niyə bizə maraqlı olmalıdır | Bizə nə dəxli var | Nə risk altındadır | Bu niyə mühümdür |
      Nəyə görə vacibdir`,
    kk: `
      Бұл неге маңызды | Неге маңызды | Бұл неліктен маңызды | Неліктен маңызды | Бұл не үшін маңызды |
      Не үшін маңызды | Неге бізге маңызды | Бұл бізге неге керек | Бұл маған неге керек | Не тәуекелде тұр`,
    ca: `
      Per què és important | Per què importa | Per què això importa | Per què és important això |
      Per què això és important | Per què és rellevant | Per què ens importa | Per què t'ha d'importar |
      Per què és significatiu | Què hi ha en joc | El que està en joc | Què ens hi juguem`,
    gl: `
      Por que isto é importante | Por que che debe importar | Por que é relevante | Por que é significativo |
      Que está en xogo | Que hai en xogo | O que está en xogo | Que nos xogamos`,
    eu: `
      Zergatik da garrantzitsua | Zergatik den garrantzitsua | Zergatik da hau garrantzitsua |
      Zergatik du garrantzia | Zergatik duen garrantzia | Zergatik axola du | Zergatik axola zaigu |
      Zergatik axola digun | Zer dago jokoan | Zer dagoen jokoan | Zergatik da esanguratsua`,
    et: `
      Miks see on oluline | Miks see oluline on | Miks see loeb | Miks see on tähtis | Miks see tähtis on |
      Miks see meile korda läheb | Miks see peaks mulle korda minema | Miks see meile oluline on | Mis on kaalul |
      Miks see on märkimisväärne | Mis on mängus | Miks on see oluline`,
    lv: `
      Kāpēc tas ir svarīgi | Kāpēc tas svarīgi | Kādēļ tas ir svarīgi | Kādēļ tas svarīgi | Kāpēc tas ir būtiski |
      Kāpēc tas ir nozīmīgi | Kāpēc mums tas rūp | Kāpēc mums tas jāzina | Kas likts uz spēles |
      Kas ir likts uz spēles`,
    lt: `
      Kodėl tai svarbu | Kodėl tai yra svarbu | Kodėl tai reikšminga | Kodėl mums tai rūpi |
      Kodėl mums tai svarbu | Kodėl man tai turėtų rūpėti | Kodėl tai aktualu | Kuo tai svarbu |
      Kas pastatyta ant kortos | Kas statoma ant kortos | Kodėl verta žinoti`,
    sl: `
      Zakaj je to pomembno | Zakaj je pomembno | Zakaj je to ključno | Zakaj to šteje | Zakaj nas to zanima |
      Zakaj bi me to zanimalo | Zakaj bi nas to moralo zanimati | Zakaj nam je mar | Kaj je na kocki |
      Zakaj je pomembna | Zakaj je pomemben | Kaj je na tehtnici`,
    hr: `
      Zašto je to važno | Zašto je ovo važno | Zašto je važno | Zašto je to bitno | Zašto je ovo bitno |
      Zašto nam je to važno | Zašto bi me to zanimalo | Zašto bi nas to trebalo zanimati | Zašto je ovo značajno |
      Što je na kocki | Zašto je bitno`,
    sr: `
      Зашто је то важно | Зашто је ово важно | Зашто је важно | Зашто је ово битно | Шта је на коцки |
      Šta je na kocki | Зашто је то битно | Зашто је битно`,
    mk: `
      Зошто е важно | Зошто е ова важно | Зошто е тоа важно | Зошто ова е важно | Зошто тоа е важно |
      Зошто е ова битно | Зошто ни е важно | Зошто треба да нè интересира | Зошто ова е значајно |
      Што е ставено на коцка | Зошто е значајно | Зошто е битно`,
    bg: `
      Защо е важно | Защо е важно това | Защо това е важно | Защо това има значение | Защо има значение |
      Защо ни засяга | Защо трябва да ни интересува | Защо да ми пука | Какво е заложено на карта |
      Какъв е залогът | Защо е значимо`,
    sk: `
      Prečo je to dôležité | Prečo to je dôležité | Prečo na tom záleží | Prečo je to podstatné |
      Prečo je to významné | Prečo nás to zaujíma | Prečo by ma to malo zaujímať | Prečo by nás to malo zaujímať |
      Čo je v hre | Čo je v stávke | Prečo je dôležité`,
    is: `
      Hvers vegna skiptir þetta máli | Hvers vegna þetta skiptir máli | Af hverju skiptir þetta máli |
      Af hverju þetta skiptir máli | Þess vegna skiptir þetta máli | Hvers vegna er þetta mikilvægt |
      Af hverju er þetta mikilvægt | Hvers vegna ætti þetta að skipta mig máli | Hvers vegna er þetta merkilegt |
      Hvað er í húfi | Það sem er í húfi`,
    sq: `
      Pse ka rëndësi | Pse ka rëndësi kjo | Pse kjo ka rëndësi | Përse ka rëndësi | Pse është e rëndësishme |
      Pse është e rëndësishme kjo | Pse kjo është e rëndësishme | Pse duhet të na interesojë |
      Pse duhet të më interesojë | Çfarë është në lojë | Pse është me rëndësi | Pse na intereson`,
    cy: `
      Pam mae hyn yn bwysig | Pam mae'n bwysig | Pam fod hyn yn bwysig | Pam bod hyn yn bwysig |
      Pam ei fod yn bwysig | Pam ei bod yn bwysig | Pam fod hyn o bwys | Pam ddylen ni boeni |
      Pam ddylwn i falio | Beth sydd yn y fantol | Yr hyn sydd yn y fantol`,
    ga: `
      Cén fáth a bhfuil sé tábhachtach | Cén fáth a bhfuil sé seo tábhachtach | Cén fáth a bhfuil tábhacht leis |
      Cén fáth a bhfuil tábhacht leis seo | Cén tábhacht atá leis | Cén tábhacht atá leis seo |
      An fáth a bhfuil sé tábhachtach | Cad chuige a bhfuil sé tábhachtach | Tuige a bhfuil sé tábhachtach |
      Cad atá i mbaol | An tábhacht a bhaineann leis`,
  },
  news: {
    en: `
      Driving the news | State of play | The state of play | The news | What happened | What's new | What is new |
      What's happening | What's going on here | The latest | The scoop | Scoop`,
    de: `
      Worum es geht | Worum geht es | Die Lage | Was ist passiert | Was passiert ist | Das ist passiert |
      Was ist neu | Was ist geschehen | Die Nachricht | Das ist neu`,
    fr: `
      Ce qui se passe | De quoi s'agit-il | Ce qui s'est passé | Que s'est-il passé | L'actualité | Les faits |
      La nouvelle`,
    es: `
      Qué está pasando | Qué sucedió | Qué pasó | Qué ha pasado | La noticia | Qué hay de nuevo | Los hechos |
      Qué ocurrió`,
    pt: `
      O que está acontecendo | O que houve | O que aconteceu | A notícia | O que há de novo | Os fatos`,
    it: `Cosa è successo | Cos'è successo | La notizia | Le novità | I fatti`,
    nl: `
      Het nieuws | Wat is er gebeurd | Wat er gebeurde | Wat is er nieuw | Het nieuws van de dag |
      De stand van zaken nu | Wat is het nieuws | Dit is het nieuws`,
    zh: '事件经过 | 发生了什么事 | 发生了什么 | 發生了什麼 | 最新消息 | 最新进展 | 事件 | 新闻',
    ja: '何が起きているか | 何が起きたのか | 何が起きたか | 何があったか | ニュース | 最新情報',
    ko: `
      무슨 일이 일어났나 | 무슨 일이 | 무슨 일이 있었나 | 무슨 일이야 | 무슨 일인데 | 뉴스 | 무슨 소식인데 |
      지금 무슨 일이 | 현재 상황은 | 어떤 소식이야 | 지금 상황은 | 무슨 뉴스인데`,
    ru: 'Что случилось | Что произошло | Что нового',
    pl: `
      Co się stało | Co nowego | News dnia | Wiadomość dnia | Na czym stoimy | Jak wygląda sytuacja |
      Co wydarzyło się teraz`,
    sv: 'Detta har hänt | Vad har hänt | Läget just nu | Det här är nyheten | Senaste nytt i fallet',
    tr: 'Ne oldu | Neler oldu | Son durum | Günün haberi | Gündemde ne var | Son durum ne | Haber ne',
    ar: `
      ماذا حدث | الخبر | آخر المستجدات | صورة الوضع | محرك الأخبار | أين وصلت الأمور | ما الخبر | الوضع حتى الآن |
      أصل الخبر | ماذا في الأخبار`,
    da: 'Hvad er der sket | Nyheden | Dagens nyhed | Det er sket | Her står sagen nu',
    no: `
      Dette har skjedd | Hva har skjedd | Nyheten | Nyhenda | Dagens nyhet | Siste nytt i saken | Slik er status`,
    fi: 'Päivän uutinen | Missä nyt mennään | Mistä nyt on kyse',
    cs: 'Co hýbe zprávami | Aktuální stav věcí | Zpráva dne | Co se právě děje | Jak to teď vypadá',
    hu: 'A nap híre | Hol tart most az ügy | Hol tartunk most | A hír | Hol tartunk',
    el: 'Η είδηση | Η είδηση της ημέρας | Πού βρισκόμαστε | Πού βρίσκεται η υπόθεση',
    ro: 'Știrea | Știrea zilei | În ce stadiu suntem | Unde ne aflăm | Ce se întâmplă acum',
    uk: 'Новина дня | Що зараз відбувається | Що зараз відомо про ситуацію | На цю хвилину',
    vi: 'Tin chính | Tin đáng chú ý trong ngày | Tình hình hiện tại ra sao | Có gì mới hôm nay',
    id: 'Kabarnya | Kabar hari ini | Duduk perkaranya',
    he: `
      מה קרה עכשיו | מה קורה עכשיו | איפה הדברים עומדים | היכן הדברים עומדים | האחרונות | מה מניע את הסיפור |
      נכון לעכשיו`,
    fa: `
      اصل خبر | آخرین وضعیت | اصل ماجرا | خبر چیست | چه خبر است | ماجرا از این قرار است | چه خبر شده |
      وضعیت فعلی ماجرا`,
    ur: 'خبر کیا ہے | تازہ ترین صورتحال | اب تک کی صورتحال | معاملہ کہاں تک پہنچا | خبروں میں کیا ہے',
    hi: `
      क्या है खबर | खबर क्या है | ताजा हालात | ताज़ा हालात | अभी क्या स्थिति है | अब तक की स्थिति |
      चर्चा में क्यों | ताजा स्थिति`,
    bn: `
      খবর কী | খবরটি কী | সর্বশেষ পরিস্থিতি | এখন কী অবস্থা | এখন পর্যন্ত পরিস্থিতি | কী নিয়ে খবর |
      সর্বশেষ যা জানা গেল`,
    ta: `
      செய்தி என்ன | தற்போதைய நிலை என்ன | இப்போது என்ன நிலை | இப்போதைய நிலவரம் | சமீபத்திய நிலவரம் |
      செய்தியில் என்ன`,
    th: `
      เกิดอะไรขึ้นบ้าง | สถานการณ์ตอนนี้ | สถานการณ์ล่าสุด | ข่าวคืออะไร | ความเคลื่อนไหวล่าสุด | ตอนนี้ถึงไหนแล้ว`,
    ms: `
      Apa beritanya | Perkembangan setakat ini | Keadaan semasa | Situasi semasa | Duduk perkara | Apa ceritanya |
      Apa cerita terkini`,
    tl: `
      Ano ang balita | Ano'ng balita | Ang balita | Ang lagay ngayon | Ang pinakahuli | Kasalukuyang lagay |
      Ang pinakabagong balita`,
    sw: `
      Habari yenyewe | Habari ni ipi | Hali ilivyo | Hali ilivyo sasa | Mambo yalivyo sasa | Habari ya leo |
      Kinachoendelea kwa sasa`,
    af: `
      Die nuus | Die jongste | Stand van sake | Hoe sake nou staan | Die stand van sake | Wat is die nuus |
      Waar dinge nou staan`,
    ka: `
      რა ხდება ახლა | სად ვართ ახლა | არსებული ვითარება | უკანასკნელი ამბები | რა არის ცნობილი ამ დროისთვის`,
    hy: `
      Լուրը | Իրավիճակն այս պահին | Ինչ վիճակ է | Վերջին զարգացումները | Ինչ է կատարվում հիմա |
      Իրադրությունն այս պահին`,
    az: `
      Xəbər nədir | Xəbər nə barədədir | Hazırkı vəziyyət nədir | Son vəziyyət | Vəziyyət necədir |
      İndi vəziyyət necədir`,
    kk: `
      Жаңалық не | Қазіргі ахуал | Қазір жағдай қандай | Осы сәттегі жағдай | Соңғы ахуал | Жаңалықтың мәні`,
    ca: 'La notícia del dia | El fet del dia | En quin punt som',
    gl: 'A noticia do día | O feito do día | En que punto estamos',
    eu: 'Albistea | Eguneko albistea | Zertan da auzia | Zertan den auzia | Zertan da gaia',
    et: 'Päeva uudis | Uudis ise | Mis on uudis | Mis on hetkeseis',
    lv: 'Dienas ziņa | Ziņas būtība | Kas ir ziņa',
    lt: 'Dienos naujiena | Naujienos esmė | Naujiena',
    sl: 'Novica dneva | Kaj je novica | V čem je novica',
    hr: 'Vijest dana | U čemu je vijest | Gdje smo sada | Dokle smo stigli',
    sr: `
      Вест дана | У чему је вест | Где смо сада | Докле се стигло | Vest dana | U čemu je vest | Gde smo sada |
      Dokle se stiglo`,
    mk: 'Веста | Вест на денот | Која е веста | Каде сме сега',
    bg: 'Новината | Новината на деня | Каква е новината | Какво е новото | Докъде стигнахме',
    sk: 'Správa dňa | Udalosť dňa | V čom je správa',
    is: 'Fréttin | Frétt dagsins | Hver er fréttin | Staða mála',
    sq: 'Lajmi | Lajmi i ditës | Cili është lajmi',
    cy: `Newyddion y dydd | Stori'r dydd | Ble rydyn ni arni | Ble'r ydym ni arni`,
    ga: 'Scéal an lae | Scéala an lae | Cá bhfuil muid anois',
  },
  details: {
    en: `
      Details | The details | Zoom in | Zooming in | Know more | What to know | What you need to know |
      Key dates | Key details | More details | The specifics`,
    de: 'Details | Die Details | Einzelheiten | Die Einzelheiten | Im Detail | Was man wissen muss',
    fr: `Détails | Les détails | Dans le détail | En détail | Ce qu'il faut savoir`,
    es: 'Detalles | Los detalles | En detalle | Qué hay que saber | Lo que hay que saber',
    pt: 'Detalhes | Os detalhes | Em detalhe | Em detalhes | O que saber | O que você precisa saber',
    it: 'Dettagli | I dettagli | Nel dettaglio | Cosa sapere',
    nl: `
      Details | De details | In detail | Wat je moet weten | Wat we weten | Dit weten we |
      Dit weten we tot nu toe | Wat we tot nu toe weten | Ingezoomd`,
    zh: '详情 | 詳情 | 细节 | 細節 | 详细信息 | 具体细节 | 详细内容 | 更多细节',
    ja: '詳細 | 詳しく | 詳しい内容 | 知っておくべきこと',
    ko: `
      세부 사항 | 세부사항 | 자세히 | 상세 | 자세한 내용 | 세부 내용 | 자세히 보기 | 더 자세히 | 자세히 보면 |
      줌인 | 줌 인 | 자세히 들여다보면 | 좀 더 자세히 알려줘 | 지금까지 알려진 것 | 지금까지 알려진 사실 |
      우리가 아는 것 | 현재까지 알려진 것 | 더 자세히 들여다보기`,
    ru: 'Подробности | Детали',
    pl: `
      Szczegóły | Co wiemy do tej pory | Co już wiemy | Co wiemy na ten moment | Co wiemy, a czego nie`,
    sv: `
      Detaljer | Detaljerna | Det här vet vi | Detta vet vi | Det vet vi | Det vet vi hittills |
      Det här vet vi hittills | Zooma in | Inzoomat`,
    tr: `
      Ayrıntılar | Detaylar | Neler biliyoruz | Ne biliyoruz | Şu ana kadar bildiklerimiz | Yakından bakalım |
      Daha yakından`,
    ar: `
      التفاصيل | نظرة عن قرب | نظرة أقرب | عن كثب | ما نعرفه | ما الذي نعرفه | ما نعرفه حتى الآن |
      ماذا نعرف حتى الآن | ماذا نعرف`,
    da: `
      Detaljer | Detaljerne | Det ved vi | Det ved vi nu | Det ved vi indtil videre | Hvad vi ved | Zoom ind`,
    no: `
      Detaljer | Detaljene | Dette vet vi | Det vet vi nå | Dette veit vi | Dette vet vi så langt |
      Dette veit vi så langt | Zoom inn`,
    fi: 'Tämä tiedetään | Tämän tiedämme | Mitä tiedämme nyt | Tarkemmin katsottuna | Lähikuvassa',
    cs: 'Co zatím víme | Co víme a nevíme | Detailní pohled | Pohled zblízka',
    hu: 'Amit eddig tudunk | Amit tudunk | Mit tudunk eddig | Ráközelítve',
    el: 'Τι γνωρίζουμε μέχρι στιγμής | Τι γνωρίζουμε έως τώρα | Όσα γνωρίζουμε | Πιο κοντά',
    ro: `
      Ce știm până acum | Ce se știe până acum | Ce știm și ce nu știm | Privit îndeaproape | Mai de aproape`,
    uk: 'Що відомо на цей момент | Що відомо наразі | Що відомо і чого не відомо | Крупним планом',
    vi: 'Những gì chúng ta biết | Những gì đã biết đến nay | Những gì ta biết đến lúc này | Nhìn gần hơn',
    id: `
      Yang kita ketahui sejauh ini | Apa yang kita ketahui sejauh ini | Sejauh ini yang diketahui |
      Lihat lebih dekat`,
    he: `
      זום אין | בזום אין | מה ידוע עד כה | מה ידוע לנו | מה אנחנו יודעים | מה שידוע עד עכשיו | מבט מקרוב על הפרטים`,
    fa: `
      نگاه نزدیک‌تر | از نزدیک | آنچه می‌دانیم | چه می‌دانیم | آنچه تاکنون می‌دانیم | تا اینجا چه می‌دانیم | زوم`,
    ur: 'قریب سے جائزہ | ہم کیا جانتے ہیں | اب تک ہم کیا جانتے ہیں | اب تک کیا معلوم ہے | قریب سے دیکھیں',
    hi: `
      ज़ूम इन | जूम इन | हमें अब तक क्या पता है | अब तक क्या पता है | अब तक हम क्या जानते हैं | करीब से देखें |
      हम क्या जानते हैं`,
    bn: `
      কাছ থেকে দেখা | আমরা যা জানি | এখন পর্যন্ত যা জানা গেছে | এ পর্যন্ত যা জানা গেছে |
      এখন পর্যন্ত আমরা যা জানি | যা জানা যাচ্ছে`,
    ta: `
      நமக்குத் தெரிந்தவை | இதுவரை தெரிந்தவை | இதுவரை நாம் அறிந்தவை | இதுவரை தெரியவந்தவை | நெருக்கமான பார்வை |
      உற்று நோக்கினால்`,
    th: `
      เจาะรายละเอียด | ซูมเข้าไปดู | สิ่งที่เรารู้ | สิ่งที่เรารู้ตอนนี้ | เรารู้อะไรบ้าง | เท่าที่เรารู้ตอนนี้ |
      ซูมอิน`,
    ms: `
      Dari dekat | Apa yang kita tahu | Apa yang kita tahu setakat ini | Apa yang diketahui setakat ini |
      Zum masuk | Apa yang kami tahu`,
    tl: `
      Mas malapit na tingin | Tingnan nang malapitan | Ang alam natin | Ang alam natin sa ngayon |
      Ano ang alam natin | Ang mga nalalaman natin | Ang alam namin`,
    sw: `
      Kwa undani zaidi | Tunachojua | Tunachokijua | Tunachojua hadi sasa | Tunachojua kufikia sasa |
      Kinachojulikana hadi sasa | Tazama kwa karibu`,
    af: `
      Van naderby | Van nader beskou | Wat ons weet | Wat weet ons | Wat ons tot dusver weet |
      Wat ons tot nou weet | Zoem in | Kyk van naderby`,
    ka: 'ახლოდან | უფრო ახლოდან | რა ვიცით | რა ვიცით ამ დროისთვის | რა ვიცით აქამდე | ის, რაც ვიცით',
    hy: `
      Մոտիկից | Ավելի մոտիկից | Ինչ գիտենք | Ի՞նչ գիտենք | Ինչ գիտենք այս պահին | Ինչ է հայտնի այս պահին |
      Այն, ինչ գիտենք`,
    az: `
      Yaxından baxış | Daha yaxından | Nə bilirik | Hələlik nə bilirik | İndiyə qədər nə bilirik | Bildiklərimiz |
      Hələlik bildiklərimiz`,
    kk: `
      Жақыннан қарасақ | Жақынырақ қарасақ | Не білеміз | Әзірге не білеміз | Қазір не белгілі |
      Әзірге не белгілі | Біз не білеміз`,
    ca: `
      Què en sabem | Què sabem fins ara | El que sabem fins ara | Què se sap fins ara | Què se'n sap | Fem zoom |
      Més de prop`,
    gl: `
      Que sabemos ata agora | O que sabemos ata agora | Que se sabe ata agora | O que se sabe ata agora |
      Facemos zoom | Máis de preto`,
    eu: `
      Zer dakigun | Zer dakigun orain arte | Zer dakigu orain arte | Orain arte dakiguna | Gertuagotik |
      Zooma eginez`,
    et: `
      Mida me teame | Mida me seni teame | Mida seni teame | Mida on seni teada | Mis on seni teada |
      Suumime sisse`,
    lv: `
      Ko mēs zinām | Ko zinām līdz šim | Ko līdz šim zinām | Kas zināms līdz šim | Kas līdz šim zināms | Tuvplānā`,
    lt: `
      Ką žinome | Ką žinome iki šiol | Ką kol kas žinome | Kas žinoma iki šiol | Kas kol kas žinoma |
      Stambiu planu`,
    sl: `
      Kaj vemo | Kaj vemo doslej | Kaj vemo do zdaj | Kaj je znanega | Kaj je znano | Od blizu | Pod drobnogledom`,
    hr: `
      Što znamo | Što znamo dosad | Što dosad znamo | Što zasad znamo | Što se zasad zna | Što se zna |
      Pod povećalom | Izbliza`,
    sr: `
      Шта знамо | Шта знамо до сада | Шта се зна | Шта се до сада зна | Под лупом | Šta znamo |
      Šta znamo do sada | Šta se zna | Šta se do sada zna | Pod lupom`,
    mk: `
      Што знаеме | Што знаеме досега | Што досега знаеме | Што се знае досега | Што се знае | Одблизу | Под лупа`,
    bg: `
      Какво знаем | Какво знаем досега | Какво знаем до момента | Какво се знае досега | Какво е известно досега |
      Отблизо`,
    sk: `
      Čo vieme | Čo zatiaľ vieme | Čo vieme doteraz | Čo doteraz vieme | Čo je známe | Čo je zatiaľ známe |
      Zblízka`,
    is: `
      Hvað vitum við | Þetta vitum við | Það sem við vitum | Hvað er vitað | Þetta er vitað | Nánar skoðað`,
    sq: `
      Çfarë dimë | Çfarë dimë deri tani | Çfarë dihet deri tani | Çfarë dihet | Ajo që dimë | Nga afër`,
    cy: `
      Beth rydyn ni'n ei wybod | Beth ydyn ni'n ei wybod | Yr hyn rydyn ni'n ei wybod | Yr hyn a wyddom |
      Beth sy'n hysbys | Beth wyddom ni`,
    ga: `
      Cad atá ar eolas againn | Céard atá ar eolas againn | Cad é atá ar eolas againn |
      An méid atá ar eolas againn | An méid is eol dúinn | Cad is eol dúinn`,
  },
  numbers: {
    en: 'By the numbers | Big number | The big number | The numbers | Key numbers | In numbers',
    de: 'In Zahlen | Die Zahlen | Zahlen und Fakten | Zahl des Tages',
    fr: 'En chiffres | Les chiffres | Les chiffres clés | Le chiffre',
    es: 'El dato | Los datos | En números | En cifras | Las cifras | Los números | Cifras clave',
    pt: 'Em números | Os números | Números',
    it: 'In numeri | I numeri | Le cifre',
    nl: `
      In cijfers | De cijfers | Het getal van de dag | Het cijfer van de dag | Cijfer van de dag |
      Getal van de dag | Het getal van de week | Het opvallendste cijfer | Wat de cijfers zeggen`,
    zh: `
      数据说话 | 数字 | 数据 | 數據 | 关键数字 | 关键数据 | 用数字说话 | 数据一览 | 数字一览 | 數字一覽 | 数读`,
    ja: '数字で見る | 数字 | データ',
    ko: `
      숫자로 보기 | 숫자로 보는 | 수치 | 숫자로 보면 | 숫자로 보는 뉴스 | 오늘의 숫자 | 이 주의 숫자 |
      이주의 숫자 | 숫자로 말하면 | 숫자로 읽기 | 눈에 띄는 숫자`,
    ru: 'В цифрах | Цифры',
    pl: `
      W liczbach | Liczba dnia | Liczba tygodnia | Mówią liczby | Co mówią liczby | Wielka liczba | Okiem liczb`,
    sv: `
      I siffror | Dagens siffra | Veckans siffra | Siffrornas språk | Den stora siffran | Siffran |
      Läget i siffror`,
    tr: `
      Rakamlarla | Sayılarla | Rakamların dili | Günün sayısı | Günün rakamı | Haftanın sayısı |
      Rakamlar ne diyor | Sayılar ne söylüyor`,
    ar: `
      بالأرقام | رقم اليوم | الرقم الأبرز | لغة الأرقام | بلغة الأرقام | القصة بالأرقام | الرقم الكبير |
      الأرقام تتحدث`,
    da: 'I tal | Dagens tal | Ugens tal | Det store tal | Tallenes tale | Målt i tal | Historien i tal',
    no: 'I tall | Tallene | Dagens tall | Ukens tall | Det store tallet | Målt i tall',
    fi: `
      Numeroiden valossa | Lukujen valossa | Päivän luku | Viikon luku | Päivän numero | Iso luku | Luvut kertovat`,
    cs: 'Řečí čísel | Číslo dne | Číslo týdne | Velké číslo | Pohledem čísel | Čísla mluví',
    hu: 'A számok nyelvén | A nap száma | A hét száma | A számok tükrében | A nagy szám',
    el: `
      Με αριθμούς | Η υπόθεση σε αριθμούς | Ο αριθμός της ημέρας | Ο αριθμός της εβδομάδας | Ο μεγάλος αριθμός |
      Τι λένε οι αριθμοί`,
    ro: `
      Cifra zilei | Numărul zilei | Cifra săptămânii | Povestea în cifre | Ce spun cifrele | Cifra care contează`,
    uk: 'Мовою цифр | Цифра дня | Число дня | Цифра тижня | Велика цифра | Що кажуть цифри',
    vi: `
      Con số biết nói | Qua những con số | Con số trong ngày | Con số hôm nay | Con số đáng chú ý |
      Nhìn qua các con số`,
    id: `
      Dalam angka | Angka hari ini | Angka pekan ini | Bicara angka | Angka-angkanya | Angka berbicara`,
    he: 'המספרים | במספרים | לפי המספרים | המספר היומי | מספר היום | המספר הגדול | הסיפור במספרים',
    fa: `
      به روایت آمار | به روایت اعداد | در قاب اعداد | عدد روز | عدد بزرگ | با زبان اعداد | به زبان آمار |
      ماجرا به روایت اعداد`,
    ur: `
      اعداد و شمار کی زبانی | اعداد کی زبان میں | آج کا عدد | بڑا عدد | اعداد کی زبانی | اعداد و شمار کیا کہتے ہیں`,
    hi: `
      आंकड़ों में | आंकड़ों की जुबानी | आंकड़ों की ज़ुबानी | आंकड़ों की नजर से | आज का आंकड़ा | बड़ा आंकड़ा |
      नंबर ऑफ द डे | क्या कहते हैं आंकड़े`,
    bn: `
      সংখ্যায় সংখ্যায় | সংখ্যায় খবর | দিনের সংখ্যা | আজকের সংখ্যা | বড় সংখ্যা | সংখ্যা যা বলছে |
      পরিসংখ্যানের আলোকে | পরিসংখ্যান কী বলছে`,
    ta: `
      எண்களில் | எண்கள் சொல்வது என்ன | இன்றைய எண் | பெரிய எண் | எண்களின் வழியே | எண்கள் பேசுகின்றன |
      புள்ளிவிவரங்கள் சொல்வது என்ன`,
    th: `
      ตัวเลขที่น่าสนใจ | ดูจากตัวเลข | ตัวเลขวันนี้ | ตัวเลขประจำวัน | ตัวเลขบอกอะไร | เล่าด้วยตัวเลข |
      ในเชิงตัวเลข | ส่องตัวเลข`,
    ms: 'Mengikut angka | Angka besar | Nombor hari ini',
    tl: `
      Sa mga numero | Ayon sa mga numero | Numero ng araw | Numero ngayong araw | Ang malaking numero |
      Sa bilang | Ang sinasabi ng mga numero`,
    sw: `
      Kwa takwimu | Kwa mujibu wa takwimu | Takwimu zinasemaje | Nambari ya siku | Namba ya siku | Idadi kubwa |
      Kwa tarakimu`,
    af: `
      In syfers | In getalle | Volgens die syfers | Die groot syfer | Die groot getal | Syfer van die dag |
      Getal van die dag | Die syfers praat`,
    ka: `
      ციფრებში | რიცხვებში | დღის რიცხვი | დღის ციფრი | ციფრების ენით | ციფრების ენაზე | რას ამბობს ციფრები |
      რას გვეუბნება ციფრები`,
    hy: 'Թվերով | Թվերի լեզվով | Օրվա թիվը | Թվերն ասում են | Պատմությունը թվերով | Մեծ թիվը',
    az: `
      Rəqəmlərlə | Rəqəmlərin dili ilə | Günün rəqəmi | Böyük rəqəm | Rəqəmlər nə deyir | Rəqəmlər danışır`,
    kk: `
      Сандармен | Сан сөйлейді | Сандар сөйлейді | Күннің саны | Күн саны | Цифрлар сөйлейді | Сандар не дейді |
      Цифрлармен`,
    ca: 'La xifra | La xifra del dia | El número del dia | En xifres | La dada | La dada del dia',
    gl: 'A cifra | A cifra do día | O número do día | O dato | O dato do día',
    eu: 'Zenbakitan | Zenbakietan | Zifratan | Eguneko zenbakia | Eguneko datua | Datua',
    et: 'Numbrites | Arvudes | Päeva number | Päeva arv | Numbrite keeles | Suur number',
    lv: 'Skaitļos | Ciparos | Dienas skaitlis | Dienas cipars | Skaitļu valodā | Ciparu valodā',
    lt: 'Skaičiais | Skaičių kalba | Dienos skaičius | Kalba skaičiai | Skaičiuose',
    sl: 'V številkah | Številka dneva | Številka tedna | S številkami | Jezik številk',
    hr: 'U brojkama | U brojevima | Brojka dana | Broj dana | Jezikom brojki | Jezikom brojeva',
    sr: 'У бројкама | У бројевима | Број дана | Бројка дана | Језиком бројки',
    mk: 'Во бројки | Бројка на денот | Број на денот | Бројката | Јазикот на бројките',
    bg: 'В цифри | В числа | Числото на деня | Цифрата на деня | Числото | Цифрата | Езикът на цифрите',
    sk: 'V číslach | Číslo dňa | Číslo týždňa | Rečou čísel | Reč čísel',
    is: 'Í tölum | Tala dagsins | Tölurnar tala | Tölurnar tala sínu máli | Talan',
    sq: 'Në shifra | Me shifra | Në numra | Numri i ditës | Shifra e ditës',
    cy: 'Mewn rhifau | Mewn ffigurau | Rhif y dydd | Y rhif mawr | Yn ôl y rhifau',
    ga: 'I bhfigiúirí | Uimhir an lae | Figiúr an lae | De réir na bhfigiúirí | De réir na n-uimhreacha',
  },
  quotes: {
    en: `
      What they're saying | What they are saying | What he's saying | What she's saying | What people are saying |
      Key quote | Crucial quote | Who said what | What they said | Quote of the day`,
    de: 'Was sie sagen | Das sagen sie | Zitat | Stimmen | Reaktionen | Wer was sagt | Wer sagt was',
    fr: `
      Ce qu'ils disent | Ce qu'ils en disent | Ce qu'elles en disent | Ce qu'ils en pensent | Ce qu'on en dit |
      La citation | Réactions | Les réactions`,
    es: 'Qué dicen | Lo que dicen | La cita | Reacciones',
    pt: 'O que dizem | O que estão dizendo | A citação | Reações',
    it: 'Cosa dicono | La citazione | Le reazioni',
    nl: `
      Wat ze zeggen | De quote | Reacties | Wat zeggen ze | Dit zeggen ze | Wie zei wat | Wie zegt wat |
      In hun eigen woorden`,
    zh: '他们怎么说 | 各方说法 | 各方反应 | 关键引述 | 各方怎么说 | 各方表态 | 各方观点',
    ja: '関係者の声 | 発言 | 反応',
    ko: `
      그들의 말 | 반응 | 주요 발언 | 누가 뭐라 했나 | 누가 뭐라고 했나 | 뭐라고 했나 | 그들은 뭐라고 말하나 |
      핵심 발언 | 오늘의 말 | 말말말 | 뭐라고 하나`,
    ru: 'Что говорят | Цитата | Реакция',
    pl: 'Co mówią | Kto co powiedział | Kto, co powiedział | Ich słowami | Kluczowy cytat',
    sv: `
      Vad de säger | Det säger de | Så säger de | Det här säger de | Vad säger de | Vem sa vad |
      Med deras egna ord | Så låter det`,
    tr: `
      Ne dediler | Ne diyorlar | Kim ne dedi | Kim, ne dedi | Kendi sözleriyle | Öne çıkan söz | Kim ne diyor`,
    ar: `
      ماذا قالوا | ماذا يقولون | ما يقولونه | من قال ماذا | أبرز ما قيل | بكلماتهم | على لسانهم | اقتباس رئيسي |
      أبرز التصريحات`,
    da: `
      Det siger de | Hvad siger de | Hvem sagde hvad | Sådan lyder det | Med deres egne ord | Det siger parterne`,
    no: `
      Dette sier de | Det sier de | Dette seier dei | Hva sier de | Hvem sa hva | Kven sa kva |
      Slik lyder reaksjonene`,
    fi: 'Mitä he sanovat | Näin he sanovat | Näin kommentoitiin | Kuka sanoi mitä | Näin reagoitiin',
    cs: 'Co na to říkají | Co k tomu říkají | Kdo co řekl | Jejich slovy | Klíčový citát',
    hu: 'Mit mondanak | Ki mit mondott | Így reagáltak | Saját szavaikkal',
    el: 'Τι λένε | Ποιος είπε τι | Τι είπαν | Με δικά τους λόγια | Με τα λόγια τους | Η φράση-κλειδί',
    ro: 'Ce spun ei | Cine ce a spus | Cine ce a zis | Cu vorbele lor | În cuvintele lor | Citat cheie',
    uk: `
      Дослівно | Пряма мова | Хто що сказав | Що вони кажуть | Їхніми словами | Ключова цитата | Що про це кажуть`,
    vi: `
      Họ nói gì | Ai nói gì | Các bên nói gì | Người trong cuộc nói gì | Câu nói đáng chú ý |
      Trích dẫn đáng chú ý | Qua lời kể của họ`,
    id: `
      Apa kata mereka | Kata mereka | Siapa bilang apa | Siapa berkata apa | Kutipan penting | Menurut mereka`,
    he: `
      מה אומרים | מה הם אומרים | ציטוט מפתח | מה נאמר | מי אמר מה | במילים שלהם | במילותיהם | הציטוט המרכזי`,
    fa: `
      چه می‌گویند | آنها چه می‌گویند | آن‌ها چه می‌گویند | نقل قول کلیدی | چه کسی چه گفت | از زبان خودشان |
      به گفته خودشان | نقل‌قول کلیدی`,
    ur: `
      وہ کیا کہہ رہے ہیں | وہ کیا کہتے ہیں | کس نے کیا کہا | اہم بیان | انہی کے الفاظ میں | ان کے اپنے الفاظ میں |
      کون کیا کہہ رہا ہے`,
    hi: `
      किसने क्या कहा | वे क्या कह रहे हैं | कौन क्या कह रहा है | अहम बयान | उन्हीं के शब्दों में |
      उनके अपने शब्दों में | क्या कह रहे हैं लोग | क्या बोले`,
    bn: `
      তারা কী বলছেন | কে কী বলছেন | কে কী বললেন | কী বলছেন তাঁরা | তাঁদের ভাষায় | মূল উদ্ধৃতি |
      তাদের নিজের ভাষায় | যে যা বললেন`,
    ta: `
      அவர்கள் என்ன சொல்கிறார்கள் | யார் என்ன சொன்னார்கள் | யார் என்ன சொல்கிறார்கள் | முக்கிய மேற்கோள் |
      அவர்களின் வார்த்தைகளில் | அவர்கள் சொல்வது என்ன`,
    th: `
      พวกเขาว่าอย่างไร | ใครว่าอย่างไร | ใครพูดอะไร | ใครพูดอะไรบ้าง | คำพูดสำคัญ | เสียงจากแต่ละฝ่าย |
      พวกเขาพูดว่าอะไร | จากปากของพวกเขา`,
    ms: `
      Siapa kata apa | Kata-kata mereka | Petikan utama | Dalam kata-kata mereka | Apa yang mereka katakan |
      Siapa cakap apa`,
    tl: `
      Ang sabi nila | Ano ang sabi nila | Ano'ng sabi nila | Sino ang nagsabi ng ano | Sa sarili nilang salita |
      Sa kanilang mga salita | Pangunahing pahayag | Ang sinasabi nila`,
    sw: `
      Wanasemaje | Wanachosema | Nani kasema nini | Nani alisema nini | Kwa maneno yao | Kwa maneno yao wenyewe |
      Nukuu kuu | Walichosema`,
    af: `
      Wat hulle sê | Wat sê hulle | Wie het wat gesê | Wie sê wat | In hul eie woorde | In hulle eie woorde |
      Sleutelaanhaling | Kernaanhaling | Wat mense sê`,
    ka: `
      რას ამბობენ | რას ამბობენ ისინი | ვინ რა თქვა | ვინ რას ამბობს | მთავარი ციტატა | მათივე სიტყვებით |
      მათი სიტყვებით`,
    hy: `
      Ինչ են ասում | Ի՞նչ են ասում | Ով ինչ ասաց | Ո՞վ ինչ ասաց | Ինչ են ասում նրանք | Իրենց խոսքերով |
      Գլխավոր մեջբերումը | Ով ինչ է ասում`,
    az: `
      Nə deyirlər | Onlar nə deyirlər | Kim nə dedi | Kim nə deyir | Öz sözləri ilə | Əsas sitat |
      Onların sözləri ilə`,
    kk: `
      Олар не дейді | Не дейді | Кім не деді | Кім не айтты | Өз сөздерімен | Басты дәйексөз | Кім не дейді`,
    ca: `
      Què diuen | Què en diuen | El que diuen | La frase | La frase del dia | La cita del dia | Qui ha dit què |
      En les seves paraules`,
    gl: `
      Que din | O que din | Que se di | A frase | A frase do día | A cita do día | Quen dixo que |
      Nas súas palabras`,
    eu: `
      Zer dioten | Zer diote | Eguneko esaldia | Nork zer esan du | Nork zer esan duen | Haien hitzetan |
      Beren hitzetan`,
    et: `
      Mida nad ütlevad | Mida öeldakse | Päeva tsitaat | Kes mida ütles | Nende sõnadega | Mida räägitakse`,
    lv: `
      Ko viņi saka | Ko saka | Ko saka citi | Dienas citāts | Kurš ko teica | Kas ko teica | Viņu vārdiem`,
    lt: 'Ką jie sako | Ką sako | Ką apie tai sako | Dienos citata | Kas ką pasakė | Jų žodžiais',
    sl: `
      Kaj pravijo | Kaj govorijo | Izjava dneva | Citat dneva | Kdo je kaj rekel | Po njihovih besedah |
      Z njihovimi besedami`,
    hr: 'Što kažu | Što govore | Izjava dana | Citat dana | Tko je što rekao | Njihovim riječima',
    sr: `
      Шта кажу | Изјава дана | Цитат дана | Ко је шта рекао | Њиховим речима | Šta kažu | Ko je šta rekao |
      Njihovim rečima`,
    mk: 'Што велат | Што велат тие | Изјава на денот | Цитат на денот | Кој што рече | Со нивни зборови',
    bg: `
      Какво казват | Какво казват те | Цитатът | Цитатът на деня | Цитат на деня | Кой какво каза | С техни думи`,
    sk: 'Čo hovoria | Čo na to hovoria | Citát dňa | Výrok dňa | Kto čo povedal | Ich slovami',
    is: `
      Hvað segja þau | Hvað segja þeir | Hvað er sagt | Tilvitnun dagsins | Ummæli dagsins | Hver sagði hvað |
      Með þeirra orðum`,
    sq: `
      Çfarë thonë | Çfarë thonë ata | Çfarë po thonë | Citimi i ditës | Thënia e ditës | Kush çfarë tha |
      Me fjalët e tyre`,
    cy: `
      Beth maen nhw'n ei ddweud | Beth mae pobl yn ei ddweud | Dyfyniad y dydd | Pwy ddywedodd beth |
      Yn eu geiriau nhw | Yn eu geiriau eu hunain`,
    ga: `
      Cad atá á rá acu | Céard atá á rá acu | Cad atá á rá | Ráiteas an lae | Cé a dúirt cad | Cé a dúirt céard |
      Ina bhfocail féin`,
  },
  analysis: {
    en: `
      Between the lines | The intrigue | Thought bubble | Our thought bubble | What does this mean |
      What this means | What that means | The analysis | Analysis | Our take | My take |
      Reading between the lines | Dive Insight | What it means`,
    de: `
      Zwischen den Zeilen | Einordnung | Die Einordnung | Analyse | Was das bedeutet | Was bedeutet das`,
    fr: `Entre les lignes | Analyse | L'analyse | Ce que cela signifie | Ce que ça change | Décryptage`,
    es: 'Entre líneas | Análisis | El análisis | Qué significa | Qué significa esto',
    pt: 'Nas entrelinhas | Análise | A análise | O que isso significa | O que significa',
    it: `Tra le righe | Analisi | L'analisi | Cosa significa`,
    nl: `
      Tussen de regels | Analyse | De analyse | Wat dit betekent | Tussen de regels door | Onze kijk | Onze take |
      Hoe moeten we dit lezen | Wat wij ervan vinden`,
    zh: '分析 | 解读 | 解讀 | 言外之意 | 弦外之音 | 这意味着什么',
    ja: '分析 | 解説 | 行間を読む | これは何を意味するか',
    ko: `
      분석 | 해설 | 행간 읽기 | 행간을 읽으면 | 행간의 의미 | 우리의 시각 | 우리의 생각 | 이게 무슨 뜻인데 |
      에디터의 시선 | 무슨 의미인데`,
    ru: 'Между строк | Анализ | Что это значит',
    pl: `
      Między wierszami | Analiza | Co to znaczy | Czytając między wierszami | Czytamy między wierszami |
      Jak to czytać | Co o tym myślimy | Nasz komentarz`,
    sv: 'Mellan raderna | Analys | Läst mellan raderna | Läs mellan raderna | Vår spaning | Vår take',
    tr: `
      Satır aralarında | Ne anlama geliyor | Analiz | Satır arası | Satır araları | Satır aralarını okumak |
      Bizim yorumumuz | Nasıl okumalı`,
    ar: `
      ما بين السطور | تحليل | بين السطور | قراءة بين السطور | ما وراء الخبر | قراءتنا | وجهة نظرنا | ما لا يقال`,
    da: `
      Mellem linjerne | Læst mellem linjerne | Sådan skal det forstås | Vores take | Vores bud |
      Sådan ser vi på det`,
    no: `
      Mellom linjene | Lest mellom linjene | Lese mellom linjene | Vår tolkning | Slik ser vi det |
      Slik leser vi saken`,
    fi: `
      Rivien välistä | Rivien välissä | Rivien välistä luettuna | Mitä tästä pitäisi ajatella |
      Meidän näkemyksemme | Toimituksen näkemys`,
    cs: `
      Mezi řádky | Čteno mezi řádky | Jak to číst | Co si o tom myslíme | Náš komentář | Pohled redakce`,
    hu: `
      A sorok között | Sorok között olvasva | Sorok között | A mi olvasatunk | Mit gondolunk erről |
      A mi véleményünk | Mit olvasunk ki ebből`,
    el: `
      Πίσω από τις γραμμές | Ανάμεσα στις γραμμές | Διαβάζοντας πίσω από τις γραμμές | Η ματιά μας |
      Πώς το βλέπουμε`,
    ro: `
      Printre rânduri | Citit printre rânduri | Dincolo de titluri | Cum citim asta | Ce credem noi |
      Cum vedem noi lucrurile`,
    uk: `
      Між рядків | Між рядками | Читаємо між рядків | Наш погляд | Що ми про це думаємо | Як це розуміти`,
    vi: `
      Đọc giữa các dòng | Ẩn ý phía sau | Đằng sau con chữ | Góc nhìn của chúng tôi | Chúng tôi nghĩ gì`,
    id: 'Yang tersirat | Di balik kata-kata | Membaca yang tersirat | Pandangan redaksi | Menurut kami',
    he: `
      בין השורות | קריאה בין השורות | הפרשנות שלנו | מה עומד מאחורי זה | הזווית שלנו | הטייק שלנו |
      מה זה בעצם אומר`,
    fa: `
      بین خطوط | میان خطوط | در لابه‌لای سطور | ناگفته‌های خبر | برداشت ما | نگاه ما | دیدگاه ما | این یعنی چه |
      بین سطور`,
    ur: `
      بین السطور | بین السطور بات | ہماری رائے میں | ہمارا موقف | اس کا کیا مطلب ہے | ہمارا تجزیہ | ان کہی بات`,
    hi: `
      बिटवीन द लाइन्स | पंक्तियों के बीच | अनकही बात | हमारी राय में | हमारा नजरिया | हमारा नज़रिया |
      इसके मायने क्या हैं | इसके क्या मायने हैं | क्या हैं इसके मायने`,
    bn: `
      অন্তরালের কথা | না বলা কথা | আমাদের দৃষ্টিভঙ্গি | আমাদের বক্তব্য | এর অর্থ দাঁড়ায় | আমাদের পর্যবেক্ষণ |
      কথার আড়ালে`,
    ta: `
      வரிகளுக்கு இடையே | வரிகளுக்கிடையே | சொல்லப்படாதது | எங்கள் பார்வை | எங்கள் பார்வையில் | நமது பார்வை |
      இது எதைக் காட்டுகிறது`,
    th: `
      อ่านระหว่างบรรทัด | ระหว่างบรรทัด | มุมมองของเรา | ความเห็นของเรา | นัยที่ซ่อนอยู่ | เรื่องนี้บอกอะไร |
      นัยของเรื่องนี้`,
    ms: `
      Di sebalik kata-kata | Tersurat dan tersirat | Pandangan kami | Apa yang tersirat | Pada pandangan kami |
      Di sebalik berita`,
    tl: `
      Sa pagitan ng mga linya | Basahin sa pagitan ng mga linya | Ang aming pananaw | Ang tingin namin |
      Ang aming basa | Ang hindi sinasabi | Ang basa namin dito`,
    sw: `
      Kati ya mistari | Kusoma kati ya mistari | Mtazamo wetu | Maoni yetu | Kisichosemwa | Tunavyoona sisi |
      Hii inaashiria nini`,
    af: `
      Tussen die lyne | Tussen die reëls | Lees tussen die lyne | Ons siening | Ons mening | Ons beskouing |
      Soos ons dit sien`,
    ka: `
      სტრიქონებს შორის | სტრიქონებს მიღმა | ჩვენი ხედვა | ჩვენი შეხედულება | როგორ ვხედავთ ჩვენ | ამბის მიღმა`,
    hy: 'Տողերի արանքում | Տողատակում | Մեր տեսակետը | Մեր հայացքը | Տողերի միջև | Մեր մեկնաբանությունը',
    az: `
      Sətirlərarası | Sətiraltı | Sətirlər arasında | Bizim baxışımız | Bizim yanaşmamız | Sətirlərin arasında`,
    kk: `
      Жол арасында | Жолдар арасында | Біздің көзқарас | Біздің пайымымыз | Астарына үңілсек | Айтылмаған сөз`,
    ca: 'Entre línies | Llegit entre línies | La nostra lectura | Com ho veiem',
    gl: 'Entre liñas | Lido entre liñas | A nosa lectura | Como o vemos',
    eu: 'Lerro artean | Lerroen artean | Lerro artean irakurrita | Gure irakurketa',
    et: 'Ridade vahelt | Ridade vahel | Ridade vahelt lugedes | Kuidas meie seda näeme',
    lv: 'Starp rindām | Starp rindiņām | Lasot starp rindiņām | Kā mēs to redzam',
    lt: 'Tarp eilučių | Skaitant tarp eilučių | Kaip tai matome mes',
    sl: 'Med vrsticami | Branje med vrsticami | Kako to vidimo mi',
    hr: 'Između redaka | Čitanje između redaka | Kako mi to vidimo',
    sr: `
      Између редова | Читање између редова | Како ми то видимо | Između redova | Čitanje između redova`,
    mk: 'Меѓу редови | Меѓу редовите | Помеѓу редовите | Како ние го гледаме тоа',
    bg: 'Между редовете | Четене между редовете | Нашият прочит | Как го виждаме ние',
    sk: 'Medzi riadkami | Čítanie medzi riadkami | Ako to vidíme my',
    is: 'Milli línanna | Á milli línanna | Lesið á milli línanna | Svona sjáum við þetta',
    sq: 'Mes rreshtave | Midis rreshtave | Leximi mes rreshtave | Si e shohim ne',
    cy: 'Rhwng y llinellau | Darllen rhwng y llinellau | Ein barn ni',
    ga: 'Idir na línte | Léamh idir na línte | Ár léamh air | Ár léamh ar an scéal',
  },
  counterpoint: {
    en: `
      The other side | Yes, but | Yes but | Reality check | Room for disagreement | The catch | Friction point |
      Friction points | The counterpoint | On the other hand | The pushback`,
    de: `
      Die andere Seite | Ja, aber | Ja aber | Der Haken | Realitätscheck | Gegenposition | Die Gegenseite`,
    fr: `Oui, mais | Oui mais | L'autre côté | Le revers de la médaille | L'autre point de vue | Le hic`,
    es: 'Sí, pero | Sí pero | La otra cara | El otro lado | La otra parte | El pero',
    pt: 'Sim, mas | Sim mas | O outro lado | A ressalva',
    it: `Sì, ma | Sì ma | L'altro lato | L'altra faccia | L'altro punto di vista`,
    nl: `
      Ja, maar | Ja maar | De andere kant | De keerzijde | Er is een maar | Het addertje onder het gras |
      De andere kant van de medaille | De andere kant van het verhaal | De keerzijde van de medaille |
      Realitycheck | Ruimte voor tegenspraak`,
    zh: '另一面 | 但是 | 反方观点 | 不同观点 | 不同意见 | 反对意见',
    ja: '反論 | 別の見方 | 一方で | しかし',
    ko: `
      반론 | 다른 시각 | 하지만 | 맞아, 하지만 | 그래, 하지만 | 그렇긴 하지만 | 다른 한편 | 현실 점검 |
      팩트 체크하면 | 반대 의견은 | 하지만 문제가 있다 | 동전의 양면`,
    ru: 'Да, но | Другая сторона | С другой стороны | Есть нюанс',
    pl: `
      Tak, ale | Druga strona | Jest jedno ale | Ale jest haczyk | Jest haczyk | Gdzie jest haczyk |
      Gdzie haczyk | Druga strona medalu | Zderzenie z rzeczywistością | Pole do niezgody`,
    sv: `
      Ja, men | Den andra sidan | Det finns en hake | Men det finns en hake | Myntets andra sida |
      Medaljens baksida | Baksidan av myntet | Verklighetskoll | Andra sidan av saken | Utrymme för oenighet`,
    tr: `
      Evet, ama | Diğer taraf | Öte yandan | Evet ama | Ama bir sorun var | Madalyonun öteki yüzü |
      Madalyonun diğer yüzü | Madalyonun öbür yüzü | Diğer taraf ne diyor | Gerçeklik kontrolü |
      Karşı taraf ne diyor`,
    ar: `
      نعم، لكن | الجانب الآخر | نعم، ولكن | نعم ولكن | الوجه الآخر | على الجانب الآخر | في الكفة الأخرى |
      اختبار الواقع | الرأي الآخر | لكن مهلا`,
    da: `
      Ja, men | Den anden side | Jo, men | Der er en hage | Men der er en hage | Hagen ved det |
      Den anden side af sagen | Bagsiden af medaljen | Medaljens bagside | Realitetstjek | Plads til uenighed`,
    no: `
      Ja, men | Den andre siden | Haken ved det | Det er en hake | Men det er en hake | Det er ein hake |
      Baksiden av medaljen | Medaljens bakside | Den andre siden av saken | Realitetssjekk`,
    fi: `
      Kyllä, mutta | Joo, mutta | Toinen puoli | Asian toinen puoli | Kolikon kääntöpuoli | Mitalin toinen puoli |
      Tässä on koira haudattuna | Todellisuustarkistus | Eri mieltä`,
    cs: `
      Ano, ale | Jenže | Má to ale háček | Má to háček | Kde je háček | Druhá strana příběhu |
      Prostor pro nesouhlas | Pohled z druhé strany | Střet s realitou`,
    hu: `
      Igen, de | Az érem másik oldala | Van egy bökkenő | Van egy csavar | De van egy bökkenő | Csakhogy |
      Mi a csapda | Szembesítés a valósággal | A bökkenő | A másik oldal érvei`,
    el: `
      Ναι, αλλά | Ναι μεν, αλλά | Υπάρχει ένα αλλά | Ο αντίλογος | Η άλλη όψη του νομίσματος |
      Πού είναι η παγίδα | Πού είναι το πρόβλημα | Έλεγχος πραγματικότητας`,
    ro: `
      Da, dar | Reversul medaliei | Cealaltă față a monedei | Există un dar | E și un dar | Unde e șmecheria |
      Unde-i șpilul | Cealaltă parte a poveștii | Loc de dezacord`,
    uk: `
      Так, але | Є одне але | Але є нюанс | Інший бік медалі | Зворотний бік медалі | У чому підступ |
      Перевірка реальністю | Що кажуть опоненти | Простір для незгоди`,
    vi: `
      Đúng, nhưng | Vâng, nhưng | Mặt trái của vấn đề | Mặt trái của tấm huy chương | Ở chiều ngược lại |
      Ở phía bên kia | Góc nhìn trái chiều | Kiểm chứng thực tế | Nhưng có một vấn đề`,
    id: `
      Ya, tapi | Iya, tapi | Tapi ada masalah | Sisi lain cerita | Sisi lain koin | Sisi sebaliknya |
      Cek realitas | Ruang untuk berbeda pendapat`,
    he: `
      הצד השני | כן, אבל | מצד שני | בדיקת מציאות | הצד השני של המטבע | הקאץ' | הקאץ׳ | איפה הקאץ' | מנגד`,
    fa: `
      بله، اما | روی دیگر سکه | آن روی سکه | سوی دیگر ماجرا | طرف دیگر ماجرا | جای بحث | راستی‌آزمایی واقعیت |
      اما یک مشکل وجود دارد | نگاه مخالف`,
    ur: `
      ہاں، لیکن | ہاں، مگر | تصویر کا دوسرا رخ | سکے کا دوسرا رخ | دوسرا رخ | دوسری طرف کی بات | حقیقت کا جائزہ |
      لیکن مسئلہ یہ ہے | اختلاف کی گنجائش`,
    hi: `
      हां, लेकिन | हाँ, लेकिन | सिक्के का दूसरा पहलू | दूसरा पहलू | तस्वीर का दूसरा पहलू | रियलिटी चेक |
      लेकिन एक पेच है | पेच कहां फंसा | असहमति की गुंजाइश | दूसरा पक्ष`,
    bn: `
      হ্যাঁ, কিন্তু | হ্যাঁ, তবে | মুদ্রার উল্টো পিঠ | মুদ্রার অপর পিঠ | মুদ্রার অন্য পিঠ | বাস্তবতা যাচাই |
      অপর পক্ষের কথা | তবে একটা সমস্যা আছে | ভিন্নমতের সুযোগ`,
    ta: `
      ஆம், ஆனால் | ஆமாம், ஆனால் | நாணயத்தின் மறுபக்கம் | மறுபக்கம் | மறுபக்கம் என்ன | யதார்த்தம் என்ன |
      ஆனால் ஒரு சிக்கல் | மாற்றுக் கருத்துக்கு இடம்`,
    th: `
      ใช่ แต่ | ใช่ แต่ว่า | อีกด้านหนึ่ง | อีกด้านของเหรียญ | อีกด้านของเรื่อง | อีกมุมหนึ่ง | ความจริงก็คือ |
      แต่มีข้อแม้ | เหรียญอีกด้าน`,
    ms: `
      Ya, tetapi | Sisi lain | Pihak satu lagi | Semakan realiti | Ruang untuk tidak bersetuju | Dari sudut lain |
      Namun ada masalahnya`,
    tl: `
      Oo, pero | Oo, ngunit | Ang kabilang panig | Sa kabilang panig | Ang kabilang mukha | Pero may problema |
      Ang totoo | May sabit | Ang sabit`,
    sw: `
      Ndiyo, lakini | Ndio, lakini | Upande wa pili | Upande mwingine | Upande wa pili wa sarafu |
      Upande wa pili wa shilingi | Hali halisi ni hii | Lakini kuna tatizo | Upande wa pili wa hadithi`,
    af: `
      Die ander kant | Die ander kant van die munt | Die ander kant van die saak | Die keersy |
      Werklikheidstoets | Daar's 'n haakplek | Die vangplek | Ruimte vir verskil | Daar is 'n vangplek`,
    ka: `
      კი, მაგრამ | დიახ, მაგრამ | მეორე მხარე | მედლის მეორე მხარე | მონეტის მეორე მხარე | რეალობის შემოწმება |
      მაგრამ არის ერთი პრობლემა | განსხვავებული აზრი`,
    hy: `
      Այո, բայց | Մյուս կողմը | Մեդալի մյուս կողմը | Մեդալի հակառակ կողմը | Իրականության ստուգում |
      Բայց կա մի խնդիր | Մյուս տեսակետը`,
    az: `
      Bəli, amma | Hə, amma | Bəli, lakin | Medalın o biri üzü | Medalın digər tərəfi | Digər tərəf |
      Qarşı tərəf | Reallıq yoxlaması | Amma bir problem var`,
    kk: `
      Иә, бірақ | Иә, алайда | Медальдің екінші жағы | Екінші жағы | Мәселенің екінші жағы | Шындыққа жүгінсек |
      Бірақ бір мәселе бар | Басқа көзқарас`,
    ca: `
      L'altra cara | L'altra cara de la moneda | L'altra versió | Bany de realitat | Hi ha un però |
      Hi ha trampa | Espai per al desacord`,
    gl: `
      A outra cara | A outra cara da moeda | A outra versión | Baño de realidade | O pero | Hai un pero |
      Hai trampa | Espazo para o desacordo`,
    eu: `
      Bai, baina | Beste aldea | Txanponaren beste aldea | Txanponaren ifrentzua | Badago baina bat |
      Beste bertsioa`,
    et: `
      Jah, aga | Teine pool | Mündi teine pool | Medali teine pool | Reaalsuskontroll | On üks aga |
      Aga on üks konks | Konks on selles | Ruumi eriarvamuseks`,
    lv: `
      Jā, bet | Otra puse | Medaļas otra puse | Monētas otra puse | Realitātes pārbaude | Ir viens bet |
      Kur āķis | Ir kāds āķis | Vieta iebildumiem`,
    lt: `
      Taip, bet | Kita pusė | Kita medalio pusė | Kita monetos pusė | Realybės patikrinimas | Yra vienas bet |
      Kur kabliukas | Yra kabliukas`,
    sl: `
      Da, ampak | Da, toda | Druga plat | Druga plat medalje | Druga stran medalje | Druga plat zgodbe |
      Test resničnosti | Kje je trik | Kje je past`,
    hr: `
      Da, ali | Druga strana | Druga strana medalje | Druga strana priče | Provjera stvarnosti |
      Postoji jedan ali | U čemu je kvaka | Kvaka je u tome | Hladan tuš`,
    sr: `
      Да, али | Друга страна медаље | Друга страна приче | Провера реалности | У чему је квака | Provera realnosti`,
    mk: `
      Другата страна | Другата страна на медалот | Другата страна на приказната | Проверка на реалноста |
      Има едно но | Каде е финтата | Во што е финтата | Финтата`,
    bg: `
      Другата страна на монетата | Обратната страна на медала | Другата гледна точка | Проверка на реалността |
      Къде е уловката | Уловката | Има уловка`,
    sk: `
      Druhá strana | Druhá strana mince | Odvrátená strana mince | Kontrola reality | Má to háčik | Je tu háčik |
      V čom je háčik | Kde je háčik`,
    is: `
      Já, en | Hin hliðin | Hin hliðin á málinu | Hin hliðin á peningnum | Gallinn er sá | Hængurinn |
      Það er hængur á | Einn hængur er á`,
    sq: `
      Po, por | Ana tjetër | Ana tjetër e medaljes | Ana tjetër e historisë | Përballja me realitetin |
      Ka një por | Ku është kurthi`,
    cy: `
      Ie, ond | Yr ochr arall | Ochr arall y geiniog | Ochr arall y stori | Ond mae 'na fagl | Lle i anghytuno`,
    ga: 'Is ea, ach | Sea, ach | An taobh eile | An taobh eile den scéal | Taobh eile an scéil',
  },
  context: {
    en: `
      Context | The context | Background | Key background | The background | The big picture | Big picture |
      Zoom out | Zooming out | Catch up quick | Catch up fast | Flashback | The backstory | Backstory |
      Some context | Some background`,
    de: `
      Was dahintersteckt | Die Hintergründe | Hintergrund | Der Hintergrund | Hintergründe | Zum Hintergrund |
      Kontext | Der Kontext | Das große Ganze | Vorgeschichte | Die Vorgeschichte | Rückblick`,
    fr: `
      Contexte | Le contexte | En contexte | Vue d'ensemble | Rappel | L'arrière-plan | Retour en arrière |
      Le rappel`,
    es: `
      Contexto | El contexto | Contexto de la noticia | Antecedentes | Los antecedentes | Trasfondo |
      El panorama general | En contexto | Panorama`,
    pt: `
      Contexto | O contexto | Contexto da notícia | Antecedentes | O panorama | Entenda o caso | Pano de fundo |
      Histórico`,
    it: 'Contesto | Il contesto | Antefatto | Lo sfondo | Il quadro generale | I precedenti',
    nl: `
      Achtergrond | De achtergrond | Context | De context | Het grote plaatje | Voorgeschiedenis |
      Het grotere plaatje | Het bredere plaatje | Zoom uit | Uitgezoomd | Hoe het zover kwam |
      Hoe is het zover gekomen | Hoe we hier kwamen | Wat voorafging | Snel bijgepraat`,
    zh: '来龙去脉 | 背景 | 背景信息 | 背景介绍 | 相关背景 | 事件背景 | 新闻背景 | 新聞背景 | 大局',
    ja: '背景と経緯 | 背景 | 経緯 | これまでの経緯 | 背景情報 | 全体像',
    ko: `
      배경 정보 | 배경 | 맥락 | 큰 그림 | 배경 설명 | 큰 그림으로 보면 | 더 큰 그림 | 줌아웃 | 줌 아웃 |
      어쩌다 여기까지 왔나 | 여기까지 온 과정 | 플래시백 | 지금까지의 이야기 | 그동안 무슨 일이 있었나`,
    ru: 'Контекст | Предыстория | Справка | Фон | Общая картина',
    pl: `
      Kontekst | Tło | Szerszy obraz | Szersza perspektywa | Szeroki obraz | Jak do tego doszło |
      Jak się tu znaleźliśmy | Co działo się wcześniej | Szybkie przypomnienie | Z lotu ptaka`,
    sv: `
      Bakgrund | Sammanhang | Kontext | Den stora bilden | Stora bilden | Det större perspektivet | Zooma ut |
      Utzoomat | Så hamnade vi här | Hur hamnade vi här | Det har hänt tidigare | Så kom vi hit`,
    da: `
      Baggrund | Det store billede | Zoom ud | Det større billede | Sådan er vi endt her | Hvordan endte vi her |
      Sådan kom vi hertil | Hurtigt opdateret | Sagen indtil nu | Forhistorien`,
    no: `
      Bakgrunn | Det store bildet | Det store biletet | Det større bildet | Zoom ut | Slik kom vi hit |
      Hvordan havnet vi her | Korleis hamna vi her | Saken så langt | Saka så langt`,
    tr: `
      Arka plan | Arka planda | Bağlam | Geçmişte ne oldu | Ne olmuştu | Neler olmuştu | Büyük resim |
      Resmin bütünü | Buraya nasıl geldik | Bu noktaya nasıl gelindi | Hikâyenin öncesi | Biraz geriye gidelim |
      Kısa hatırlatma`,
    ar: `
      الخلفية | خلفية | السياق | الصورة الكبرى | الصورة الكبيرة | الصورة الأكبر | الصورة الأشمل |
      كيف وصلنا إلى هنا | كيف وصلنا إلى هذه النقطة | فلاش باك | نظرة أوسع | القصة حتى الآن`,
    fi: `
      Iso kuva | Isossa kuvassa | Laajempi kuva | Suuri kuva | Miten tähän päädyttiin | Näin tähän tultiin |
      Kertauksena | Aiemmin tapahtunutta | Mitä aiemmin tapahtui`,
    cs: `
      Širší obrázek | Velký obraz | Celkový obraz | Pohled z nadhledu | Jak jsme se sem dostali |
      Jak to celé začalo | Rychlé připomenutí | Co tomu předcházelo`,
    hu: `
      A nagy kép | Nagy kép | A tágabb kép | Tágabb kontextus | Hogyan jutottunk idáig | Így jutottunk idáig |
      Távolabbról nézve | Gyors felzárkózás | A teljes kép`,
    el: `
      Η μεγάλη εικόνα | Η ευρύτερη εικόνα | Η συνολική εικόνα | Πώς φτάσαμε ως εδώ | Πώς φτάσαμε εδώ |
      Πώς φτάσαμε μέχρι εδώ | Τι έχει προηγηθεί | Γρήγορη αναδρομή`,
    ro: `
      Imaginea de ansamblu | Tabloul general | Imaginea mare | Cum am ajuns aici | Cum s-a ajuns aici |
      Pe scurt, ce s-a întâmplat până acum | Povestea din spate | Contextul mai larg`,
    uk: `
      Що передувало | Ширший контекст | Загальна картина | Велика картина | Широка картина |
      Як ми до цього дійшли | Як до цього дійшло | Що було раніше | Що було до цього`,
    vi: `
      Bức tranh lớn | Bức tranh toàn cảnh | Bức tranh rộng hơn | Nhìn rộng ra | Nhìn rộng hơn |
      Vì sao có chuyện này | Chuyện trước đó | Nhìn lại nhanh`,
    id: `
      Gambaran besar | Gambaran besarnya | Gambaran lebih luas | Konteks lebih luas |
      Bagaimana kita sampai di sini | Kilas balik singkat | Cerita di baliknya | Melihat lebih luas`,
    he: `
      התמונה הגדולה | התמונה הרחבה | ההקשר | זום אאוט | איך הגענו עד הלום | איך הגענו לכאן | פלאשבק |
      הסיפור עד כה | השלמת פערים`,
    fa: `
      تصویر بزرگ‌تر | تصویر بزرگ | نمای کلی ماجرا | چگونه به اینجا رسیدیم | چطور به اینجا رسیدیم | فلش‌بک |
      نمای بزرگ‌تر | پشت صحنه خبر | نگاه کلان`,
    ur: `
      بڑی تصویر | وسیع تر تصویر | ہم یہاں تک کیسے پہنچے | بات یہاں تک کیسے پہنچی | معاملہ یہاں تک کیسے پہنچا |
      فلیش بیک | وسیع تناظر | اب تک کی کہانی`,
    hi: `
      बड़ी तस्वीर | व्यापक तस्वीर | बिग पिक्चर | फ्लैशबैक | हम यहां तक कैसे पहुंचे | यहां तक कैसे पहुंचे |
      बात यहां तक कैसे पहुंची | अब तक की कहानी | ज़ूम आउट | जूम आउट`,
    bn: `
      বৃহত্তর চিত্র | বড় ছবি | বৃহত্তর প্রেক্ষাপট | ফিরে দেখা | যেভাবে এ পর্যায়ে | কীভাবে এখানে এলাম |
      যেভাবে এখানে এলাম | এ পর্যন্ত যা ঘটেছে | ফ্ল্যাশব্যাক`,
    ta: `
      பெரிய படம் | பரந்த பார்வை | ஒட்டுமொத்த சித்திரம் | இதுவரை நடந்தது | இதுவரை நடந்தது என்ன |
      இந்த நிலைக்கு வந்தது எப்படி | ஃப்ளாஷ்பேக் | பிளாஷ்பேக் | முன்கதை`,
    th: `
      ภาพใหญ่ | ภาพรวมใหญ่ | มองภาพใหญ่ | เรามาถึงจุดนี้ได้อย่างไร | มาถึงจุดนี้ได้อย่างไร | ย้อนความ | ย้อนรอย |
      เท้าความ | ความเดิม | ซูมเอาท์`,
    ms: `
      Gambaran lebih besar | Bagaimana kita sampai ke sini | Bagaimana ia bermula | Imbas kembali | Imbas semula |
      Kisah setakat ini | Zum keluar`,
    tl: `
      Ang mas malaking larawan | Ang malaking larawan | Sa mas malawak na larawan | Paano tayo umabot dito |
      Paano humantong dito | Balik-tanaw | Ang kuwento sa likod nito | Ang konteksto`,
    sw: `
      Picha kubwa | Picha kamili | Picha pana | Tulifikaje hapa | Tumefikaje hapa | Jinsi tulivyofika hapa |
      Kumbukumbu ya nyuma | Habari hadi sasa | Kwa mtazamo mpana`,
    af: `
      Die groter prentjie | Die groot prentjie | In groter verband | Hoe ons hier gekom het |
      Hoe ons hier beland het | Hoe het ons hier gekom | Terugflits | Die storie tot dusver | Die breër prentjie`,
    ka: `
      დიდი სურათი | სრული სურათი | უფრო ფართო სურათი | როგორ მოვედით აქამდე | როგორ მივედით აქამდე |
      ამბის წინაისტორია | ფლეშბექი | ზოგადი სურათი`,
    hy: `
      Մեծ պատկերը | Ամբողջական պատկերը | Ավելի լայն պատկերը | Ինչպես հասանք այստեղ | Ինչպե՞ս հասանք այստեղ |
      Ինչպես հասանք այս կետին | Լայն համատեքստը | Պատմության սկիզբը`,
    az: `
      Böyük mənzərə | Ümumi mənzərə | Daha geniş mənzərə | Bura necə gəlib çıxdıq | Buraya necə gəldik |
      Hadisələrin gedişi bu günədək | Geniş baxış`,
    kk: `
      Үлкен сурет | Жалпы көрініс | Кеңірек қарасақ | Бұған қалай жеттік | Осыған қалай келдік |
      Оқиғаның алғышарты | Еске түсірсек`,
    ca: `
      La foto completa | La imatge completa | La visió de conjunt | Com hem arribat fins aquí | D'on venim |
      Posa't al dia | Fem memòria`,
    gl: `
      A foto completa | A imaxe completa | O panorama xeral | A visión de conxunto | Como chegamos ata aquí |
      De onde vimos | Ponte ao día | Facemos memoria`,
    eu: `
      Nola iritsi gara honaino | Nola iritsi garen honaino | Nola iritsi gara hona | Nondik gatozen |
      Argazki osoa | Argazki orokorra | Testuinguruan jarriz`,
    et: 'Suur pilt | Laiem pilt | Kuidas me siia jõudsime | Kuidas siia jõuti | Suumime välja | Taustaks',
    lv: `
      Lielā aina | Plašākā aina | Kopaina | Kā līdz tam nonācām | Kā mēs līdz tam nonācām | Raugoties plašāk |
      Kontekstam`,
    lt: `
      Platesnis vaizdas | Bendras vaizdas | Didysis paveikslas | Kaip iki to priėjome | Kaip prie to priėjome |
      Kaip čia atsidūrėme | Pažvelgus plačiau`,
    sl: `
      Širša slika | Velika slika | Kako smo prišli do sem | Kako smo prišli do tega | Kako smo se znašli tukaj |
      Spomnimo`,
    hr: `
      Šira slika | Kako smo došli dovde | Kako smo došli do ovoga | Kako smo dospjeli ovdje | Podsjetimo`,
    sr: `
      Шира слика | Велика слика | Како смо дошли довде | Како смо стигли довде | Подсетимо |
      Kako smo stigli dovde | Podsetimo`,
    mk: 'Пошироката слика | Големата слика | Како стигнавме дотука | Како дојдовме дотука | Да потсетиме',
    bg: `
      Голямата картина | Общата картина | По-широката картина | Как стигнахме дотук | Как се стигна дотук |
      Да припомним`,
    sk: `
      Širší obraz | Ako sme sa sem dostali | Ako sme sa k tomu dostali | Ako sa to stalo, že sme tu |
      Pripomeňme si`,
    is: `
      Stóra myndin | Heildarmyndin | Hvernig komumst við hingað | Hvernig við komumst hingað | Stóra samhengið |
      Í stærra samhengi`,
    sq: `
      Tabloja e madhe | Tabloja e plotë | Pamja e plotë | Panorama e gjerë | Si arritëm këtu |
      Si erdhëm deri këtu | Kujtojmë`,
    cy: `
      Y darlun mawr | Y darlun ehangach | Y darlun llawn | Sut y daethom yma | Sut daethon ni yma |
      Y stori hyd yma`,
    ga: `
      An pictiúr mór | An pictiúr iomlán | An pictiúr níos leithne | Conas a tháinig muid anseo |
      Conas a thángamar anseo | An scéal go dtí seo`,
  },
  'how-it-works': {
    en: `How it works | How this works | Here's how it works`,
    de: `
      So funktioniert's | So funktioniert es | Wie es funktioniert | So funktioniert das | Wie funktioniert das`,
    fr: 'Comment ça marche | Comment ça fonctionne | Comment cela fonctionne',
    es: 'Cómo funciona | Así funciona',
    pt: 'Como funciona',
    it: 'Come funziona',
    nl: 'Hoe het werkt | Zo werkt het',
    zh: '如何运作 | 运作方式 | 工作原理 | 如何運作',
    ja: '仕組み | どう機能するか | その仕組み',
    ko: '작동 방식 | 작동 원리 | 어떻게 작동하는데 | 어떻게 되는 건데',
    ru: 'Как это работает',
    pl: 'Jak to działa',
    sv: 'Så funkar det | Så fungerar det',
    tr: 'Nasıl çalışıyor | Nasıl işliyor',
    ar: 'كيف يعمل | كيف يعمل ذلك | كيف سيعمل ذلك | كيف تسير الأمور',
    da: 'Sådan fungerer det',
    no: 'Slik fungerer det',
    fi: 'Näin se toimii käytännössä | Miten tämä toimii käytännössä',
    he: 'איך זה יעבוד | כך זה עובד | איך זה בעצם עובד',
    fa: 'سازوکار ماجرا | سازوکار آن چیست',
    ur: 'یہ کیسے کام کرے گا | یہ نظام کیسے کام کرے گا',
    hi: 'कैसे काम करेगा यह | यह कैसे काम करेगा',
    bn: 'যেভাবে কাজ করবে | এটি কীভাবে কাজ করবে',
    ta: 'இது எப்படிச் செயல்படும் | இது எப்படி செயல்படும்',
    th: 'ระบบนี้จะทำงานอย่างไร | จะทำงานอย่างไร',
    ms: 'Bagaimana ia akan berfungsi | Begini caranya ia berfungsi',
    tl: 'Paano ito tatakbo | Ganito ito gumagana',
    sw: 'Itafanyaje kazi | Jinsi itakavyofanya kazi',
    af: 'Hoe dit gaan werk | So sal dit werk',
    ka: 'როგორ იმუშავებს | როგორ იმუშავებს ეს',
    hy: 'Ինչպես է դա աշխատելու | Ինչպե՞ս է դա աշխատելու',
    az: 'Bu necə işləyəcək | Sistem necə işləyəcək',
    kk: 'Бұл қалай жұмыс істемек | Бұл қалай жұмыс істейтін болады',
  },
  next: {
    en: `
      What's next | What is next | What to watch | What to watch for | What we're watching |
      What we are watching | What next | What comes next | What happens next | Looking ahead | Next up |
      What I'm watching`,
    de: `
      Was als Nächstes passiert | Wie geht es weiter | Wie geht's weiter | So geht es weiter | So geht's weiter |
      Wie es weitergeht | Wie es jetzt weitergeht | Wie geht es jetzt weiter | Ausblick | Der Ausblick |
      Was kommt als Nächstes | Was als Nächstes kommt`,
    fr: `
      À venir | Ce qui nous attend | Et maintenant | La suite | Et après | À suivre | À surveiller |
      Ce qui vient ensuite | Et ensuite`,
    es: `
      Lo que viene | Qué sigue ahora | Qué sigue | Lo que sigue | Qué viene | Qué viene ahora | Y ahora qué |
      Qué pasará | Qué vigilar`,
    pt: 'O que vem a seguir | E agora | O que esperar | O que vem por aí | O que observar',
    it: `
      E adesso | E ora | Cosa succede ora | Cosa c'è dopo | Che cosa succede ora | Che cosa succede adesso |
      Cosa succede adesso | Che succede ora | Cosa succederà | E poi`,
    nl: `
      Wat nu | Hoe nu verder | Hoe verder | De volgende stap | Vooruitblik | Wat volgt | Wat gebeurt er nu |
      Hoe gaat het verder | En nu | Wat staat er te gebeuren | Waar we op letten | Om in de gaten te houden |
      Om in het oog te houden | Dit gaat er nu gebeuren`,
    zh: `
      接下来会发生什么 | 后续发展 | 下一步 | 接下来 | 接下來 | 后续 | 展望 | 未来展望 | 值得关注 | 后续看点 |
      接下来看什么`,
    ja: `
      今後どうなるか | 次に何が起きるか | 今後 | 今後の展開 | 今後の展望 | 次の焦点 | 今後の注目点 | 次は |
      今後の見通し | 注目点 | 今後の焦点`,
    ko: `
      다음 단계 | 향후 전망 | 앞으로 | 전망 | 다음은 | 앞으로는 | 앞으로의 전망 | 앞으로 어떻게 돼 |
      앞으로 어떻게 될까 | 앞으로 어떻게 되나 | 이제 어떻게 되나 | 앞으로 어떻게 되는데 | 다음은 뭘까 | 그다음은 |
      이제 어떻게 될까 | 지켜볼 점 | 앞으로 지켜볼 점`,
    ru: 'Что дальше | Что будет дальше | Что теперь',
    pl: `
      Co dalej | Co teraz | Co będzie dalej | I co dalej | I co teraz | Co się teraz stanie | Co wydarzy się teraz`,
    sv: `
      Vad händer nu | Det här händer nu | Det händer nu | Så går det vidare | Vad händer härnäst |
      Detta händer nu | Och nu | Vad nu | Det här händer härnäst | Vad väntar nu`,
    tr: `
      Sırada ne var | Şimdi ne olacak | Bundan sonra ne olacak | Peki şimdi ne olacak | Peki ya şimdi |
      Neyi takip etmeli | Gözler nerede`,
    ar: `
      ماذا بعد | الخطوة التالية | ثم ماذا | ما التالي | ما القادم | ماذا سيحدث الآن | ما الذي نترقبه |
      ماذا نترقب | ما الذي سيحدث بعد ذلك | وماذا الآن | ما الخطوة التالية`,
    da: `
      Hvad sker der nu | Hvad så nu | Det sker der nu | Hvad nu | Og hvad så nu | Hvad bliver det næste |
      Det skal vi holde øje med`,
    no: `
      Hva skjer nå | Kva skjer no | Dette skjer nå | Hva nå | Kva no | Hva skjer videre | Kva skjer vidare |
      Følg med på | Og nå`,
    fi: `
      Mitä seuraavaksi | Mitä seuraavaksi tapahtuu | Mitä nyt tapahtuu | Mitä seurata | Tätä kannattaa seurata |
      Seuraa näitä | Entä nyt | Mitä tapahtuu seuraavaksi`,
    cs: `
      Co přijde teď | Co sledovat dál | Co se bude dít dál | Co bude následovat | A co teď | Co čekat dál`,
    hu: `
      Mi jön most | Mi jön ezután | Mi várható most | Mire érdemes figyelni a folytatásban | És most |
      Mi történik ezután | Mi történik most`,
    el: `
      Τι ακολουθεί τώρα | Τι έπεται | Και τώρα τι | Τι να περιμένουμε | Τι θα γίνει τώρα | Τι γίνεται τώρα |
      Τι μέλλει γενέσθαι`,
    ro: `
      Și acum | Și acum ce | Ce urmează acum | Ce e de urmărit | Ce urmărim | Ce se întâmplă de acum înainte |
      Încotro`,
    uk: `
      Що далі | Що буде далі | Що тепер | І що тепер | За чим стежити | На що звернути увагу далі |
      Що буде тепер | Чого чекати далі`,
    vi: `
      Điều gì tiếp theo | Tiếp theo là gì | Điều gì xảy ra tiếp theo | Chuyện gì xảy ra tiếp theo |
      Điều gì sẽ xảy ra tiếp theo | Điều cần theo dõi | Giờ thì sao | Rồi sao nữa`,
    id: `
      Apa selanjutnya | Selanjutnya apa | Lalu apa | Terus gimana | Apa yang terjadi selanjutnya |
      Apa yang perlu dipantau | Yang perlu dicermati | Apa yang terjadi sekarang | Sekarang bagaimana`,
    he: `
      מה הלאה | ומה הלאה | מה צפוי בהמשך | ומה עכשיו | מה יקרה עכשיו | במבט קדימה | אחרי מה לעקוב |
      על מה כדאי לשים לב בהמשך | מה יקרה הלאה`,
    fa: `
      گام بعدی چیست | بعد چه می‌شود | چه در پیش است | حالا چه می‌شود | در ادامه چه می‌شود | چه خواهد شد |
      منتظر چه باشیم | چشم به راه چه باشیم | اکنون چه خواهد شد | بعدش چه می‌شود`,
    ur: `
      آگے کیا ہوگا | اب آگے کیا | اب کیا ہوگا | آگے کیا | اب کیا | اس کے بعد کیا ہوگا | کس بات پر نظر رکھیں |
      پھر کیا ہوگا | آگے کیا ہو گا`,
    hi: `
      आगे क्या | अब आगे क्या | आगे क्या होगा | अब क्या होगा | आगे क्या होगा अब | किस पर रहेगी नजर |
      इन बातों पर रहेगी नजर | अब आगे क्या होगा | आगे क्या देखें`,
    bn: `
      এরপর কী | এরপর কী হবে | এখন কী হবে | এবার কী হবে | সামনে কী | তারপর কী | নজর রাখতে হবে যেদিকে |
      যেদিকে নজর থাকবে | সামনে কী অপেক্ষা করছে | এর পর কী`,
    ta: `
      அடுத்து என்ன | அடுத்தது என்ன | இனி என்ன | இனி என்ன நடக்கும் | அடுத்து என்ன நடக்கும் |
      இப்போது என்ன நடக்கும் | கவனிக்க வேண்டியவை என்ன | இனி என்ன ஆகும்`,
    th: `
      จะเกิดอะไรขึ้นต่อไป | แล้วจะเป็นอย่างไรต่อ | อะไรต่อไป | แล้วไงต่อ | สิ่งที่ต้องจับตา |
      สิ่งที่ต้องจับตาต่อไป | ต้องจับตาอะไร | เรื่องที่ต้องจับตา | ก้าวต่อไปคืออะไร | จับตาดูอะไรต่อ`,
    ms: `
      Apa seterusnya | Apa selepas ini | Selepas ini apa | Apa akan berlaku seterusnya |
      Apa yang perlu diperhatikan | Apa yang bakal berlaku | Apa akan jadi sekarang | Perkara untuk diperhatikan |
      Apa yang akan berlaku sekarang`,
    tl: `
      Ano ang susunod | Ano'ng susunod | Ano na ang susunod | Ano ang susunod na mangyayari | Ano na ngayon |
      Ano ang mangyayari ngayon | Ano ang dapat abangan | Mga dapat abangan | Ang susunod na kabanata |
      Abangan ang susunod`,
    sw: `
      Nini kinafuata | Nini kitafuata | Kinachofuata | Nini kitatokea sasa | Nini kitatokea baadaye | Sasa nini |
      Ya kufuatilia | Mambo ya kufuatilia | Nini kitafuatia | Nini cha kutarajia`,
    af: `
      Wat volgende | Wat kom volgende | Wat is volgende | Wat nou gebeur | Wat gaan nou gebeur |
      Waarvoor om op te let | Waarvoor om dop te hou | En wat nou | Wat lê voor | Hou dít dop`,
    ka: `
      რა იქნება შემდეგ | შემდეგ რა | რა მოხდება შემდეგ | რა მოხდება ახლა | რა იქნება ახლა | რას დავაკვირდეთ |
      რას უნდა ველოდოთ | რა იქნება მომავალში | და ახლა რა`,
    hy: `
      Ինչ է լինելու հետո | Ի՞նչ է լինելու հետո | Ինչ կլինի հետո | Ի՞նչ կլինի հետո | Ինչ է սպասվում |
      Ի՞նչ է սպասվում | Իսկ հիմա ի՞նչ | Ինչին հետևել | Ինչ կլինի հիմա | Հետո՞ ինչ`,
    az: `
      Bundan sonra nə olacaq | Sonra nə olacaq | Növbəti nədir | İndi nə olacaq | Bizi nə gözləyir |
      Nəyi izləməli | Bəs indi nə olacaq | Nə gözlənilir | Bəs sonra`,
    kk: `
      Ары қарай не болады | Енді не болады | Әрі қарай не болады | Бұдан кейін не болады | Одан кейін не болады |
      Не күтіп тұр | Неге назар аудару керек | Алда не күтіп тұр | Енді не болмақ`,
    ca: `
      Què ve ara | I ara què | I ara, què | Què passarà ara | Què vindrà després | Què cal seguir |
      A què cal estar atents | El que ve`,
    gl: `
      Que vén agora | E agora que | E agora, que | Que pasará agora | Que vén despois | Que hai que seguir |
      A que hai que estar atentos | O que vén`,
    eu: `
      Eta orain zer | Eta orain, zer | Zer datorren | Zer dator orain | Zer gertatuko da orain |
      Hemendik aurrera zer | Zeri erreparatu`,
    et: `
      Mis saab edasi | Mis edasi saab | Mis nüüd saab | Mis järgmiseks | Mida jälgida | Mida edasi oodata`,
    lv: `
      Kas tālāk | Kas notiks tālāk | Kas būs tālāk | Kas sekos | Un ko tagad | Ko tagad | Kam sekot līdzi |
      Kas gaidāms`,
    lt: `
      Kas toliau | Kas bus toliau | Kas laukia toliau | Ko tikėtis toliau | Ir kas dabar | Kas dabar |
      Ką stebėti | Ką verta stebėti`,
    sl: `
      Kaj sledi | Kaj zdaj | In kaj zdaj | Kaj bo zdaj | Kako naprej | Kaj se bo zgodilo zdaj | Kaj spremljati |
      Na kaj biti pozoren`,
    hr: `
      Što slijedi | Što dalje | Što sad | Što sada | I što sad | Što će biti dalje | Što treba pratiti |
      Na što treba paziti`,
    sr: `
      Шта следи | Шта даље | И шта сад | Шта сада | Шта треба пратити | Šta sledi | Šta dalje | I šta sad |
      Šta sada | Šta treba pratiti`,
    mk: `
      Што следува | Што следи | Што понатаму | И што сега | Што сега | Што ќе се случи сега | Што да се следи`,
    bg: `
      Какво следва | Какво следва оттук нататък | Какво предстои | И сега какво | А сега накъде | Накъде сега |
      Какво ще се случи сега | Какво да следим`,
    sk: 'Čo bude ďalej | A čo teraz | Čo sledovať | Čo príde | Čo sa bude diať | Čo sa bude diať ďalej',
    is: `
      Hvað gerist næst | Hvað er næst | Hvað tekur við | Hvað nú | Og hvað svo | Hvað gerist nú |
      Þessu þarf að fylgjast með`,
    sq: `
      Çfarë pritet | Çfarë pritet më tej | Çfarë vjen më pas | Çfarë ndodh tani | Çfarë do të ndodhë tani |
      Po tani çfarë | Çfarë duhet ndjekur`,
    cy: `
      Beth sy'n digwydd nesaf | Beth fydd yn digwydd nesaf | Beth ddaw nesaf | Beth nesaf | Be nesa | Beth nawr |
      Beth i gadw llygad arno`,
    ga: `
      Cad atá le teacht | Cad a tharlóidh anois | Céard a tharlóidh anois | Cad a tharlóidh ina dhiaidh seo |
      Cad é an chéad rud eile | Cad atá romhainn | Cad anois | Céard anois`,
  },
  'bottom-line': {
    en: 'The bottom line | Bottom line | The upshot | Upshot | The verdict | The takeaway',
    de: 'Fazit | Das Fazit | Unser Fazit | Unterm Strich',
    fr: 'En conclusion | Conclusion | Le bilan | En définitive',
    es: 'En conclusión | Conclusión | La conclusión | El balance',
    pt: 'Conclusão | Em suma | No fim das contas | Moral da história',
    it: 'In conclusione | Conclusione | Il bilancio | Morale',
    nl: `
      Conclusie | De conclusie | Kortom | Tot slot | De slotsom | Onder de streep | Slotsom | Wat we meenemen |
      De bottomline | Waar het op neerkomt`,
    zh: '结论 | 結論 | 总结 | 總結 | 底线 | 小结',
    ja: '結論 | まとめ | 総括',
    ko: '결론 | 요점 | 정리 | 한마디로 | 결론은 | 결론부터 말하면 | 핵심은 | 그래서 결론은',
    ru: 'Итог | Вывод | Итоги',
    pl: `
      Podsumowanie | Wniosek | Sedno | Sedno sprawy | Koniec końców | Co z tego zapamiętać | Suma summarum`,
    sv: 'Slutsats | Slutsatsen | Det vi tar med oss | Kontentan | Kontenta | När allt kommer omkring',
    tr: `
      Sonuç | Sözün özü | Uzun lafın kısası | İşin özü | Velhasıl | Lafın kısası | Akılda kalması gereken`,
    ar: 'خلاصة القول | زبدة القول | المحصلة | بيت القصيد | صفوة القول | الزبدة | المحصلة النهائية',
    da: 'Konklusion | Bundlinjen | På bundlinjen | Det tager vi med os',
    no: 'Konklusjon | Bunnlinjen | Bunnlinja | Botnlinja | På bunnlinjen | Det vi sitter igjen med',
    fi: 'Viivan alla | Viivan alle jää | Mitä jää käteen | Mitä tästä jäi käteen | Summa summarum',
    cs: 'Sečteno a podtrženo | Podtrženo, sečteno | Podtrženo a sečteno | Co si z toho odnést',
    hu: 'A lényeg a lényeg | Mit vigyünk magunkkal | Egy szó mint száz',
    el: 'Το διά ταύτα | Τι κρατάμε | Τι μένει | Το ζουμί',
    ro: 'Una peste alta | Ce rămâne | Cu ce rămânem | Morala poveștii | Ideea de bază',
    uk: 'У підсумку | Що в підсумку | У сухому залишку | Сухий залишок | Головний висновок',
    vi: 'Chốt lại | Điểm mấu chốt | Điều đọng lại | Tựu trung',
    id: 'Kata akhirnya | Yang bisa dipetik | Ujung-ujungnya | Benang merahnya',
    he: 'השורה התחתונה | בשורה התחתונה | שורה תחתונה | המסקנה בקצרה | מה לוקחים מזה',
    fa: 'حرف آخر | جان کلام | لب کلام | لُب کلام | کلام آخر | خلاصه کلام',
    ur: 'لب لباب | لبِ لباب | حاصل کلام | حاصلِ کلام | نچوڑ | خلاصہ کلام',
    hi: 'बॉटम लाइन | लब्बोलुआब | लब्बोलुबाब | कुल मिलाकर बात | सौ बात की एक बात | निचोड़',
    bn: 'শেষ কথা হলো | মোদ্দা কথা | মোদ্দাকথা | সারকথা | মোটের ওপর কথা | আসল কথা',
    ta: 'சுருங்கச் சொன்னால் | மொத்தத்தில் சொல்வதானால் | சாராம்சம் இதுதான் | இறுதியாகச் சொல்வது',
    th: 'บรรทัดสุดท้าย | สรุปแล้วก็คือ | ใจความสุดท้าย | บทสรุปของเรื่องนี้ | ท้ายที่สุดแล้ว',
    ms: 'Pokoknya | Pokok pangkalnya | Apa yang boleh disimpulkan | Pendek kata',
    tl: 'Ang ending | Sa kabuuan nito | Ang pinakapunto | Ang punto rito | Ang bottom line',
    sw: 'Jambo la msingi | Kiini cha habari | Kiini chake | La msingi',
    af: 'Die slotsom | Kortom dus | Die kern van dit alles | Waarop dit neerkom',
    ka: 'მთავარი დასკვნა | მოკლე დასკვნა | საბოლოო ჯამში რა ვიცით | მთავარი სათქმელი',
    hy: 'Վերջին հաշվով | Գլխավոր եզրակացությունը | Մի խոսքով | Հիմնական եզրահանգումը',
    az: 'Sözün qısası | Sözün canı | Məsələnin məğzi | Yekun söz',
    kk: 'Түптеп келгенде | Сөздің тоқетері | Тоқетері | Тоқсан ауыз сөздің тобықтай түйіні',
    ca: 'Amb què ens quedem | Amb què quedar-se | El balanç final | En el fons | La moral de la història',
    gl: 'Con que quedamos | Con que quedarse | O balance final | No fondo | A moral da historia',
    eu: 'Funtsean | Zerekin geratu | Zerekin geratu gara',
    et: 'Asja tuum | Mida sellest järeldada | Mida meelde jätta | Loo moraal',
    lv: 'Galvenā atziņa | Ko no tā secināt | Kas jāatceras | Stāsta morāle',
    lt: 'Esminė mintis | Ką iš to pasiimti | Ką verta įsidėmėti | Istorijos moralas',
    sl: 'Pod črto | Bistvo zgodbe | Ko potegnemo črto | Nauk zgodbe | Kaj si zapomniti',
    hr: `
      Poanta | Poanta priče | Suština priče | Pouka priče | Podvučemo li crtu | Kad se podvuče crta |
      Kad se sve zbroji`,
    sr: `
      Поента | Поента приче | Суштина приче | Поука приче | Кад се подвуче црта | Poenta | Poenta priče`,
    mk: 'Поентата | Поуката | Кога ќе се подвлече црта',
    bg: 'Голямата поука | Основният извод | Какво да запомним | Ако теглим чертата',
    sk: 'Spočítané a podčiarknuté | Zrátané a podčiarknuté | Čo si odniesť | Pointa | Hlavné posolstvo',
    is: `
      Kjarni málsins | Mergurinn málsins | Mergur málsins | Þegar öllu er á botninn hvolft | Stóra niðurstaðan |
      Lærdómurinn`,
    sq: 'Thelbi i çështjes | Çfarë duhet mbajtur mend | Mesazhi kryesor | Morali i historisë',
    cy: 'Y gwir amdani | Hanfod y mater | Y brif neges',
    ga: 'Bun agus barr an scéil | Bunús an scéil | Bun an scéil',
  },
  notable: {
    en: `
      Notable | Behind the scenes | Threat level | What we're hearing | What we are hearing | Of note |
      Worth noting | Notable quotable`,
    de: 'Bemerkenswert | Hinter den Kulissen | Erwähnenswert',
    fr: 'À noter | En coulisses | Dans les coulisses',
    es: 'A destacar | Entre bastidores | A tener en cuenta',
    pt: 'Vale notar | Nos bastidores | Bastidores',
    it: 'Da notare | Dietro le quinte',
    nl: `
      Opmerkelijk | Achter de schermen | Het vermelden waard | Vermeldenswaardig | Opvallend detail |
      Noemenswaardig | Het onthouden waard`,
    zh: '值得注意 | 幕后 | 值得一提',
    ja: '注目すべき点 | 舞台裏',
    ko: '주목할 점 | 눈에 띄는 점 | 눈여겨볼 점 | 알아두면 좋은 점 | 막후에서는 | 무대 뒤에서는',
    ru: 'Примечательно | За кулисами',
    pl: 'Za kulisami | Warte uwagi | Godne uwagi | Warto odnotować | Warte odnotowania | Na marginesie',
    sv: `
      Bakom kulisserna | Värt att notera | Värt att nämna | Noterbart | Värt att lägga märke till | Notabelt`,
    fi: 'Huomionarvoista | Kulissien takana | Pane merkille | Sivumennen sanoen',
    cs: `
      Stojí za zmínku | Za zmínku stojí | Stojí za pozornost | Co stojí za povšimnutí | Pohled do zákulisí`,
    hu: 'Figyelemre méltó | Említésre méltó | Érdemes megjegyezni | Apropó',
    el: 'Αξιοσημείωτο | Αξίζει να σημειωθεί | Άξιο αναφοράς | Παρεμπιπτόντως',
    ro: 'Demn de menționat | Merită menționat | Merită știut | De remarcat | Demn de remarcat',
    uk: 'Варто уваги | Варто відзначити | Варте уваги | Примітно | За лаштунками',
    vi: 'Điều đáng chú ý | Đáng lưu tâm | Chuyện bên lề | Chuyện hậu trường',
    id: 'Patut dicatat | Layak dicatat | Perlu disimak',
    tr: 'Dikkate değer | Kayda değer | Aklınızda bulunsun | Aklınızda olsun | Bir de şu var',
    da: 'Værd at bemærke | Bemærkelsesværdigt | Værd at nævne | Værd at notere | Sidebemærkning',
    no: 'Verdt å merke seg | Verd å merke seg | Verdt å nevne | Verdt å få med seg | Verdt å notere seg',
    he: 'שווה לציין | ראוי לציון | כדאי לדעת | מאחורי הקלעים של הסיפור | אגב אורחא',
    fa: 'پشت پرده | پشت پرده ماجرا | قابل توجه | نکته قابل توجه | دانستنی خبر | شایان ذکر',
    ar: 'خلف الكواليس | وراء الكواليس | اللافت | من اللافت | لافت للنظر | على الهامش | ما وراء الكواليس',
    ur: 'پس پردہ | پردے کے پیچھے | قابل ذکر | قابلِ ذکر | پسِ پردہ | قابل غور بات',
    hi: 'पर्दे के पीछे | परदे के पीछे | गौरतलब | गौर करने वाली बात | इनसाइड स्टोरी | जानने लायक',
    bn: 'পর্দার আড়ালে | নেপথ্যে | উল্লেখ্য বিষয় | লক্ষণীয় | জেনে রাখা ভালো | পর্দার পেছনে',
    ta: 'திரைமறைவில் | திரைக்குப் பின்னால் | கவனிக்கத்தக்கது | குறிப்பிடத்தக்கது | திரைமறைவில் நடந்தது',
    th: 'เบื้องหลังข่าว | น่าสังเกต | ที่น่าสนใจคือ | เรื่องหลังฉาก | หลังฉาก',
    ms: 'Di sebalik tabir berita | Yang menarik perhatian | Patut diketahui | Perlu diingat juga',
    tl: 'Kapansin-pansin | Sa likod ng balita | Mabuting malaman | Dapat ding malaman',
    sw: 'Nyuma ya pazia | La kuzingatia | Inafaa kujua | Ya kufahamu | Kinachovutia',
    af: 'Agter die skerms | Die moeite werd om te weet | Opmerklik',
    ka: 'კულისებს მიღმა | აღსანიშნავია | საყურადღებოა | საყურადღებო | კულუარებში',
    hy: 'Կուլիսների հետևում | Կուլիսներում | Հատկանշական է | Ուշագրավ է | Ուշագրավ | Հատկանշական',
    az: 'Pərdəarxası | Pərdə arxasında | Diqqətçəkən məqam | Bilməyə dəyər | Diqqətəlayiq',
    kk: 'Перде артында | Сахна сыртында | Айта кетерлігі | Назар аударарлық жайт | Білген артық етпейді',
    ca: 'Val la pena saber-ho | Cal saber-ho | Convé saber-ho',
    gl: 'Paga a pena sabelo | Convén sabelo | Cómpre sabelo',
    eu: 'Jakitea komeni da | Jakitea merezi du',
    et: 'Väärib märkimist | Väärib teadmist | Tasub märkida',
    lv: 'Vērts pieminēt | Zīmīgi | Vērts piebilst',
    lt: 'Verta paminėti | Verta pažymėti',
    sl: 'Vredno omembe | Velja omeniti | Vredno je vedeti',
    hr: 'Vrijedno spomena | Vrijedi spomenuti | Vrijedi znati',
    sr: 'Вредно помена | Вреди поменути | Вреди знати | Vredno pomena | Vredi pomenuti | Vredi znati',
    mk: 'Вреди да се спомене | Вреди да се знае',
    bg: 'Струва си да се знае | Струва си да се отбележи | Любопитното',
    sk: 'Stojí za zmienku | Za zmienku stojí | Oplatí sa vedieť',
    is: 'Vert að nefna | Vert að vita | Vert er að nefna',
    sq: 'Vlen të përmendet | Vlen të dihet | Vlen të theksohet',
    cy: `Gwerth nodi | Gwerth sôn | Mae'n werth nodi`,
    ga: 'Is fiú a lua | Is fiú a bheith ar an eolas',
  },
  links: {
    en: 'Go deeper | Further reading | Read next | More reading | Dig deeper',
    de: 'Weiterführende Links | Zum Weiterlesen',
    fr: 'Pour aller plus loin | Aller plus loin',
    es: 'Para profundizar | Para saber más',
    pt: 'Para ir além | Para ir mais fundo | Para ir mais longe | Para saber mais',
    it: 'Per approfondire | Approfondimenti',
    nl: 'Verder lezen | Duik dieper | Ga dieper | Graaf dieper | Lees hierna',
    zh: '延伸阅读 | 延伸閱讀 | 深入了解 | 扩展阅读',
    ja: 'さらに詳しく | 参考文献',
    ko: `
      더 읽기 | 더 알아보기 | 더 깊이 읽기 | 더 깊이 알아보기 | 깊이 읽기 | 더 깊이 들어가기 | 더 파고들기`,
    ru: 'Читайте далее | Подробнее',
    pl: `
      Czytaj dalej | Zejdź głębiej | Wejdź głębiej | Idź głębiej | Zanurz się głębiej | Sięgnij głębiej`,
    sv: 'Läs vidare | Fördjupning | Gå djupare | Gräv djupare | Dyk djupare | Läs härnäst | Dyk ner i',
    fi: 'Sukella syvemmälle | Mene syvemmälle | Syvenny aiheeseen | Lue seuraavaksi | Pureudu syvemmälle',
    cs: 'Jděte do hloubky | Ponořte se hlouběji | Jít hlouběji | Co si přečíst dál',
    hu: 'Merülj el benne | Ha mélyebben érdekel | Mélyebbre ásnál | Ha többet olvasnál | Mélyebbre',
    el: 'Εμβαθύνετε | Πιο βαθιά | Για να εμβαθύνετε | Διαβάστε στη συνέχεια',
    ro: 'Mai adânc | Aprofundează | Pentru aprofundare | Mergi mai departe | Intră în detalii',
    uk: 'Зануритися глибше | Глибше в тему | Копнути глибше | Читати далі за темою | Глибше',
    vi: 'Đào sâu hơn | Đi sâu hơn | Đọc sâu hơn | Tìm hiểu sâu hơn',
    id: 'Selami lebih dalam | Dalami lagi | Gali lebih dalam | Menyelami lebih jauh',
    tr: 'Derinlere inin | Derine in | Daha derine | Derinlemesine okuma | Meraklısına',
    da: 'Gå i dybden | Grav dybere | Dyk ned i | Dyk dybere | Læs som det næste',
    no: 'Gå i djupna | Grav dypere | Dykk dypere | Les som neste',
    he: 'להעמקה | להעמיק | צוללים לעומק | לצלול לעומק | רוצים להעמיק | עוד בנושא זה',
    fa: 'عمیق‌تر شوید | عمیق‌تر بخوانید | برای مطالعه عمیق‌تر | کاوش بیشتر | برای کندوکاو بیشتر',
    ar: 'تعمق أكثر | تعمّق أكثر | للتعمق | للتعمق أكثر | اقرأ بعمق | غص أعمق',
    ur: 'مزید گہرائی میں | گہرائی میں جائیں | گہرائی سے جانیے | گہرائی سے پڑھیں',
    hi: 'गहराई में जाएं | गहराई से समझें | और गहराई में | गहराई से पढ़ें',
    bn: 'আরও গভীরে | গভীরে যান | আরও গভীরে যান | গভীরে জানতে',
    ta: 'ஆழமாக அறிய | ஆழ்ந்து படிக்க | மேலும் ஆழமாக | ஆழமாகப் படிக்க',
    th: 'เจาะลึกต่อ | อ่านเจาะลึก | อยากรู้ลึกกว่านี้ | เจาะให้ลึกขึ้น | ลงลึกต่อ',
    ms: 'Selam lebih dalam | Kupas lebih dalam',
    tl: 'Sumisid pa | Mas malalim pa | Palalimin pa | Alamin nang mas malalim',
    sw: 'Zama zaidi | Ingia kwa kina | Chimba zaidi | Zamia zaidi',
    af: 'Delf dieper | Gaan dieper | Grawe dieper',
    ka: 'ჩაუღრმავდით | უფრო ღრმად | ჩაუღრმავდი თემას | თემის სიღრმეში',
    hy: 'Ավելի խորը | Խորացեք | Ավելի խորանալու համար | Խորացիր թեմայի մեջ',
    az: 'Daha dərinə | Dərinə en | Dərindən tanış olun | Mövzunun dərinliyinə',
    kk: 'Тереңірек үңілу | Тереңірек білу | Тереңірек оқу | Тереңге үңілсек',
    ca: 'Aprofundeix | Aprofundeix-hi',
    gl: 'Afonda | Afonda no tema',
    eu: 'Sakondu | Sakondu gaian',
    et: 'Süvene | Sukeldu sügavamale | Süvene teemasse',
    lv: 'Iedziļinies | Ienirsti dziļāk | Iedziļinies tēmā',
    lt: 'Pasinerkite giliau | Gilyn į temą | Pasigilinkite',
    sl: 'Poglobite se | Poglobi se',
    hr: 'Zaronite dublje | Zaroni dublje | Kopajte dublje',
    sr: 'Зароните дубље | Зарони дубље | Копајте дубље',
    mk: 'Нурнете подлабоко | Копајте подлабоко',
    bg: 'Гмурнете се по-дълбоко | По-дълбоко в темата',
    sk: 'Choďte viac do hĺbky | Ponorte sa hlbšie',
    is: 'Kafaðu dýpra | Kafað dýpra',
    sq: 'Thellohu | Thellohuni më tej',
    cy: `Tyrchu'n ddyfnach | Cloddio'n ddyfnach | Mynd yn ddyfnach`,
    ga: 'Tochail níos doimhne | Téigh níos doimhne',
  },
};

/**
 * Forms of more than one word that ordinary pages use as well, as do all of one word. Alone they say little: they need
 * another section beside them, or a body with no other bold leads and headings.
 */
export const COMMON_LABELS = `
  ポイント | The takeaway | Key facts | Key points | Key takeaways | At a glance | In short | In brief | Quick take | What it means |
  The news | What happened | What's new | What is new | What's happening | What's going on here | The latest |
  The scoop | The details | Know more | What to know | What you need to know | Key dates | Key details |
  More details | The specifics | Big number | The big number | The numbers | Key numbers | In numbers |
  What they said | What people are saying | Key quote | Quote of the day | What does this mean | What this means |
  What that means | The analysis | Our take | My take | The catch | Friction point | Friction points |
  On the other hand | The context | The background | Some context | Some background | Big picture | How it works |
  How this works | Here's how it works | What's next | What is next | What next | What comes next |
  What happens next | Looking ahead | Next up | Bottom line | The verdict | Of note | Worth noting |
  Behind the scenes | Further reading | Read next | Go deeper | More reading | Dig deeper | Reality check |
  Das Wichtigste | Auf einen Blick | Kurz und knapp | Die Details | Die Einzelheiten | Im Detail | In Zahlen |
  Die Zahlen | Der Kontext | Der Hintergrund | Hinter den Kulissen | Zum Weiterlesen | Weiterführende Links |
  En bref | Les points clés | À retenir | La nouvelle | Les faits | Les détails | En détail | Dans le détail |
  En chiffres | Les chiffres | La citation | Les réactions | L'analyse | Le contexte | En contexte | Le rappel |
  Comment ça marche | La suite | À suivre | À surveiller | En conclusion | Le bilan | À noter | En coulisses |
  Puntos clave | Las claves | En resumen | La noticia | Los hechos | Los detalles | En detalle | En números |
  En cifras | Las cifras | Los números | La cita | El análisis | El contexto | En contexto | Cómo funciona |
  En conclusión | La conclusión | El balance | A destacar | Em resumo | Principais pontos | A notícia | Os fatos |
  Os detalhes | Em detalhe | Em detalhes | Em números | Os números | A citação | A análise | O contexto |
  Como funciona | Em suma | In breve | Punti chiave | In sintesi | La notizia | Le novità | I fatti | I dettagli |
  Nel dettaglio | In numeri | I numeri | Il contesto | Come funziona | In conclusione | Het nieuws | De details |
  In detail | In cijfers | De context | De achtergrond | Hoe het werkt | Tot slot | De conclusie | Verder lezen |
  工作原理 | 延伸阅读 | 延伸閱讀 | 参考文献 | 最新消息 | 最新情報 | 未来展望 | 详细信息 | Uutinen lyhyesti | Juttu lyhyesti | Jutun ydinkohdat |
  Uutisen ydin | Jutun tiivistelmä | Nopea kertaus | Tämä sinun pitää tietää | Päivän uutinen | Missä nyt mennään |
  Mistä nyt on kyse | Tämä tiedetään | Tämän tiedämme | Mitä tiedämme nyt | Tarkemmin katsottuna |
  Näin se toimii käytännössä | Miten tämä toimii käytännössä | Mitä seuraavaksi | Mitä seuraavaksi tapahtuu |
  Mitä nyt tapahtuu | Mitä seurata | Tätä kannattaa seurata | Seuraa näitä | Entä nyt | Mitä tapahtuu seuraavaksi |
  Kulissien takana | Pane merkille | Sivumennen sanoen | Sukella syvemmälle | Mene syvemmälle | Syvenny aiheeseen |
  Lue seuraavaksi | Pureudu syvemmälle | Zpráva v kostce | Hlavní body článku | Článek v kostce |
  Co potřebujete vědět v kostce | To nejdůležitější v kostce | Co hýbe zprávami | Aktuální stav věcí | Zpráva dne |
  Co se právě děje | Jak to teď vypadá | Co zatím víme | Co víme a nevíme | Detailní pohled | Pohled zblízka |
  Co přijde teď | Co sledovat dál | Co se bude dít dál | Co bude následovat | A co teď | Co čekat dál |
  Stojí za zmínku | Za zmínku stojí | Stojí za pozornost | Co stojí za povšimnutí | Pohled do zákulisí |
  Jděte do hloubky | Ponořte se hlouběji | Jít hlouběji | Co si přečíst dál | A hír röviden | A cikk lényege |
  A cikk röviden | A hír lényege | Ha csak egy perced van | A nap híre | Hol tart most az ügy | Hol tartunk most |
  A hír | Hol tartunk | Amit eddig tudunk | Amit tudunk | Mit tudunk eddig | Mi jön most | Mi jön ezután |
  Mi várható most | Mire érdemes figyelni a folytatásban | És most | Mi történik ezután | Mi történik most |
  Figyelemre méltó | Említésre méltó | Érdemes megjegyezni | Merülj el benne | Ha mélyebben érdekel |
  Mélyebbre ásnál | Ha többet olvasnál | Η είδηση με λίγα λόγια | Το θέμα με λίγα λόγια | Η είδηση συνοπτικά |
  Τα βασικά σημεία της είδησης | Όλα όσα πρέπει να ξέρετε με μια ματιά | Τα κύρια σημεία του άρθρου | Η είδηση |
  Η είδηση της ημέρας | Πού βρισκόμαστε | Πού βρίσκεται η υπόθεση | Τι γνωρίζουμε μέχρι στιγμής |
  Τι γνωρίζουμε έως τώρα | Όσα γνωρίζουμε | Πιο κοντά | Τι ακολουθεί τώρα | Τι έπεται | Και τώρα τι |
  Τι να περιμένουμε | Τι θα γίνει τώρα | Τι γίνεται τώρα | Τι μέλλει γενέσθαι | Αξίζει να σημειωθεί | Άξιο αναφοράς |
  Πιο βαθιά | Για να εμβαθύνετε | Διαβάστε στη συνέχεια | Știrea pe scurt | Articolul pe scurt |
  Ideile principale ale articolului | Esențialul pe scurt | Ce trebuie să știi, pe scurt | Povestea pe scurt |
  Știrea zilei | În ce stadiu suntem | Unde ne aflăm | Ce se întâmplă acum | Ce știm până acum |
  Ce se știe până acum | Ce știm și ce nu știm | Privit îndeaproape | Mai de aproape | Și acum | Și acum ce |
  Ce urmează acum | Ce e de urmărit | Ce urmărim | Ce se întâmplă de acum înainte | Demn de menționat |
  Merită menționat | Merită știut | De remarcat | Demn de remarcat | Mai adânc | Pentru aprofundare |
  Mergi mai departe | Intră în detalii | Новина коротко | Коротко про головне | Головне за хвилину |
  Головне з новини | Якщо коротко | Головне у статті | Що треба знати коротко | Новина дня | Що зараз відбувається |
  Що зараз відомо про ситуацію | На цю хвилину | Що відомо на цей момент | Що відомо наразі |
  Що відомо і чого не відомо | Крупним планом | Що далі | Що буде далі | Що тепер | І що тепер | За чим стежити |
  На що звернути увагу далі | Що буде тепер | Чого чекати далі | Варто уваги | Варто відзначити | Варте уваги |
  За лаштунками | Зануритися глибше | Глибше в тему | Копнути глибше | Читати далі за темою | Tóm tắt tin tức |
  Tóm tắt nhanh | Điểm nhanh | Tin tóm tắt | Tóm tắt trong một phút | Ý chính của bài | Tin chính |
  Tin đáng chú ý trong ngày | Tình hình hiện tại ra sao | Có gì mới hôm nay | Những gì chúng ta biết |
  Những gì đã biết đến nay | Những gì ta biết đến lúc này | Nhìn gần hơn | Điều gì tiếp theo | Tiếp theo là gì |
  Điều gì xảy ra tiếp theo | Chuyện gì xảy ra tiếp theo | Điều gì sẽ xảy ra tiếp theo | Điều cần theo dõi |
  Giờ thì sao | Rồi sao nữa | Điều đáng chú ý | Đáng lưu tâm | Chuyện bên lề | Chuyện hậu trường | Đào sâu hơn |
  Đi sâu hơn | Đọc sâu hơn | Tìm hiểu sâu hơn | Intinya sih | Berita singkatnya | Ringkasan berita |
  Poin penting berita | Inti berita | Yang perlu kamu tahu secara singkat | Rangkuman cepat | Kabar hari ini |
  Duduk perkaranya | Yang kita ketahui sejauh ini | Apa yang kita ketahui sejauh ini | Sejauh ini yang diketahui |
  Lihat lebih dekat | Apa selanjutnya | Selanjutnya apa | Lalu apa | Terus gimana | Apa yang terjadi selanjutnya |
  Apa yang perlu dipantau | Yang perlu dicermati | Apa yang terjadi sekarang | Sekarang bagaimana | Patut dicatat |
  Layak dicatat | Perlu disimak | Selami lebih dalam | Dalami lagi | Gali lebih dalam | Menyelami lebih jauh |
  Haberin özeti | Kısaca haber | Haber kısaca | Bir dakikada özet | Haberin özü | Kısaca bilmeniz gerekenler |
  Günün haberi | Gündemde ne var | Son durum ne | Haber ne | Neler biliyoruz | Ne biliyoruz |
  Şu ana kadar bildiklerimiz | Yakından bakalım | Daha yakından | Peki şimdi ne olacak | Peki ya şimdi |
  Neyi takip etmeli | Gözler nerede | Dikkate değer | Kayda değer | Aklınızda bulunsun | Aklınızda olsun |
  Bir de şu var | Derinlere inin | Derine in | Daha derine | Derinlemesine okuma | Historien kort | Sagen kort |
  Nyheden kort | Artiklen kort fortalt | Sagen kort fortalt | Det korte af det lange | Her er det vigtigste |
  Dagens nyhed | Det er sket | Her står sagen nu | Det ved vi | Det ved vi nu | Det ved vi indtil videre |
  Hvad vi ved | Zoom ind | Hvad så nu | Det sker der nu | Hvad nu | Og hvad så nu | Hvad bliver det næste |
  Det skal vi holde øje med | Værd at bemærke | Værd at nævne | Værd at notere | Gå i dybden | Grav dybere |
  Dyk ned i | Dyk dybere | Læs som det næste | Saken kort fortalt | Saken kort oppsummert | Nyheten kort |
  Saka kort fortalt | Saka kort oppsummert | Kort om saken | Kort om saka | Dette er saken | Dagens nyhet |
  Siste nytt i saken | Slik er status | Dette vet vi | Det vet vi nå | Dette veit vi | Dette vet vi så langt |
  Dette veit vi så langt | Zoom inn | Kva skjer no | Dette skjer nå | Hva nå | Kva no | Hva skjer videre |
  Kva skjer vidare | Følg med på | Og nå | Verdt å merke seg | Verd å merke seg | Verdt å nevne | Verdt å få med seg |
  Verdt å notere seg | Gå i djupna | Grav dypere | Dykk dypere | Les som neste | Nyheten i korthet |
  Artikeln i korthet | Det viktigaste i korthet | Det här behöver du veta i korthet | Läget just nu |
  Det här är nyheten | Senaste nytt i fallet | Det här vet vi | Detta vet vi | Det vet vi | Det vet vi hittills |
  Det här vet vi hittills | Zooma in | Detta händer nu | Och nu | Vad nu | Det här händer härnäst | Vad väntar nu |
  Värt att notera | Värt att nämna | Värt att lägga märke till | Gå djupare | Gräv djupare | Dyk djupare |
  Läs härnäst | Dyk ner i | De essentie | Het nieuws in het kort | Dit artikel in het kort |
  Het belangrijkste in het kort | Het verhaal in het kort | Als je maar één minuut hebt | Het nieuws van de dag |
  De stand van zaken nu | Wat is het nieuws | Dit is het nieuws | Wat we weten | Dit weten we |
  Dit weten we tot nu toe | Wat we tot nu toe weten | En nu | Wat staat er te gebeuren | Waar we op letten |
  Om in de gaten te houden | Om in het oog te houden | Dit gaat er nu gebeuren | Het vermelden waard |
  Opvallend detail | Het onthouden waard | Duik dieper | Ga dieper | Graaf dieper | Lees hierna |
  Wiadomość w skrócie | Artykuł w skrócie | Najważniejsze informacje w skrócie | Najważniejsze w skrócie |
  Sprawa w skrócie | News dnia | Wiadomość dnia | Na czym stoimy | Jak wygląda sytuacja | Co wydarzyło się teraz |
  Co wiemy do tej pory | Co już wiemy | Co wiemy na ten moment | Co wiemy, a czego nie | I co dalej | I co teraz |
  Co się teraz stanie | Co wydarzy się teraz | Warte uwagi | Godne uwagi | Warto odnotować | Warte odnotowania |
  Na marginesie | Zejdź głębiej | Wejdź głębiej | Idź głębiej | Zanurz się głębiej | Sięgnij głębiej | הסיפור בקצרה |
  כל מה שצריך לדעת בקצרה | מה שצריך לדעת בקצרה | העיקר בקצרה | למי שממהר | למי שאין זמן | הסיפור בכמה נקודות |
  הסיפור בשלוש שורות | מה קרה עכשיו | מה קורה עכשיו | איפה הדברים עומדים | היכן הדברים עומדים | מה מניע את הסיפור |
  נכון לעכשיו | זום אין | בזום אין | מה ידוע עד כה | מה ידוע לנו | מה אנחנו יודעים | מה שידוע עד עכשיו |
  מבט מקרוב על הפרטים | איך זה יעבוד | כך זה עובד | איך זה בעצם עובד | מה הלאה | ומה הלאה | מה צפוי בהמשך |
  ומה עכשיו | מה יקרה עכשיו | במבט קדימה | אחרי מה לעקוב | על מה כדאי לשים לב בהמשך | מה יקרה הלאה | שווה לציין |
  ראוי לציון | כדאי לדעת | מאחורי הקלעים של הסיפור | אגב אורחא | צוללים לעומק | לצלול לעומק | רוצים להעמיק |
  עוד בנושא זה | خلاصه ماجرا | ماجرا در یک نگاه | خبر در یک نگاه | آنچه باید بدانید، به‌اختصار |
  هر آنچه باید بدانید در چند خط | اگر وقت ندارید | چکیده خبر | خلاصه خبر | اصل خبر | آخرین وضعیت | اصل ماجرا |
  خبر چیست | چه خبر است | ماجرا از این قرار است | چه خبر شده | وضعیت فعلی ماجرا | نگاه نزدیک‌تر | از نزدیک |
  آنچه می‌دانیم | چه می‌دانیم | آنچه تاکنون می‌دانیم | تا اینجا چه می‌دانیم | سازوکار ماجرا | سازوکار آن چیست |
  گام بعدی چیست | بعد چه می‌شود | چه در پیش است | حالا چه می‌شود | در ادامه چه می‌شود | چه خواهد شد | منتظر چه باشیم |
  چشم به راه چه باشیم | اکنون چه خواهد شد | بعدش چه می‌شود | پشت پرده | پشت پرده ماجرا | قابل توجه | نکته قابل توجه |
  دانستنی خبر | شایان ذکر | عمیق‌تر شوید | عمیق‌تر بخوانید | برای مطالعه عمیق‌تر | کاوش بیشتر | برای کندوکاو بیشتر |
  القصة باختصار | الخبر باختصار | باختصار شديد | ما تحتاج معرفته باختصار | أبرز ما تحتاج إلى معرفته | القصة في سطور |
  الخبر في سطور | كل ما تحتاج معرفته باختصار | القصة في نقاط | آخر المستجدات | صورة الوضع | محرك الأخبار |
  أين وصلت الأمور | ما الخبر | الوضع حتى الآن | أصل الخبر | ماذا في الأخبار | نظرة عن قرب | نظرة أقرب | عن كثب |
  ما نعرفه | ما الذي نعرفه | ما نعرفه حتى الآن | ماذا نعرف حتى الآن | ماذا نعرف | كيف يعمل ذلك | كيف سيعمل ذلك |
  كيف تسير الأمور | ثم ماذا | ما التالي | ما القادم | ماذا سيحدث الآن | ما الذي نترقبه | ماذا نترقب |
  ما الذي سيحدث بعد ذلك | وماذا الآن | ما الخطوة التالية | خلف الكواليس | وراء الكواليس | من اللافت | لافت للنظر |
  على الهامش | ما وراء الكواليس | تعمق أكثر | تعمّق أكثر | للتعمق أكثر | اقرأ بعمق | غص أعمق | خبر ایک نظر میں |
  خبر کا خلاصہ | مختصر یہ کہ | مختصراً جانیے | پوری خبر مختصراً | معاملہ ایک نظر میں | خبر مختصراً | خبر کیا ہے |
  تازہ ترین صورتحال | اب تک کی صورتحال | معاملہ کہاں تک پہنچا | خبروں میں کیا ہے | قریب سے جائزہ | ہم کیا جانتے ہیں |
  اب تک ہم کیا جانتے ہیں | اب تک کیا معلوم ہے | قریب سے دیکھیں | یہ کیسے کام کرے گا | یہ نظام کیسے کام کرے گا |
  آگے کیا ہوگا | اب آگے کیا | اب کیا ہوگا | آگے کیا | اب کیا | اس کے بعد کیا ہوگا | کس بات پر نظر رکھیں |
  پھر کیا ہوگا | آگے کیا ہو گا | پس پردہ | پردے کے پیچھے | قابل ذکر | قابلِ ذکر | پسِ پردہ | قابل غور بات |
  مزید گہرائی میں | گہرائی میں جائیں | گہرائی سے جانیے | گہرائی سے پڑھیں | पूरी खबर संक्षेप में | खबर एक नजर में |
  खबर एक नज़र में | खबर संक्षेप में | खबर का सार | चंद लाइनों में पूरी खबर | कम शब्दों में पूरी बात |
  शॉर्ट में समझें | फटाफट समझें | क्या है खबर | खबर क्या है | ताजा हालात | ताज़ा हालात | अभी क्या स्थिति है |
  अब तक की स्थिति | चर्चा में क्यों | ताजा स्थिति | ज़ूम इन | जूम इन | हमें अब तक क्या पता है | अब तक क्या पता है |
  अब तक हम क्या जानते हैं | करीब से देखें | हम क्या जानते हैं | कैसे काम करेगा यह | यह कैसे काम करेगा | आगे क्या |
  अब आगे क्या | आगे क्या होगा | अब क्या होगा | आगे क्या होगा अब | किस पर रहेगी नजर | इन बातों पर रहेगी नजर |
  अब आगे क्या होगा | आगे क्या देखें | पर्दे के पीछे | परदे के पीछे | गौर करने वाली बात | इनसाइड स्टोरी | जानने लायक |
  गहराई में जाएं | गहराई से समझें | और गहराई में | गहराई से पढ़ें | খবর এক নজরে | সংক্ষেপে খবর | এক নজরে খবর |
  খবরের সারসংক্ষেপ | সংক্ষেপে যা জানা দরকার | অল্প কথায় পুরো খবর | সংক্ষেপে পুরো ঘটনা | খবরটি সংক্ষেপে | খবর কী |
  খবরটি কী | সর্বশেষ পরিস্থিতি | এখন কী অবস্থা | এখন পর্যন্ত পরিস্থিতি | কী নিয়ে খবর | সর্বশেষ যা জানা গেল |
  কাছ থেকে দেখা | আমরা যা জানি | এখন পর্যন্ত যা জানা গেছে | এ পর্যন্ত যা জানা গেছে | এখন পর্যন্ত আমরা যা জানি |
  যা জানা যাচ্ছে | যেভাবে কাজ করবে | এটি কীভাবে কাজ করবে | এরপর কী | এরপর কী হবে | এখন কী হবে | এবার কী হবে |
  সামনে কী | তারপর কী | নজর রাখতে হবে যেদিকে | যেদিকে নজর থাকবে | সামনে কী অপেক্ষা করছে | এর পর কী | পর্দার আড়ালে |
  উল্লেখ্য বিষয় | জেনে রাখা ভালো | পর্দার পেছনে | আরও গভীরে | গভীরে যান | আরও গভীরে যান | গভীরে জানতে |
  செய்தி சுருக்கமாக | செய்தி ஒரு பார்வையில் | ஒரே பார்வையில் செய்தி | செய்திச் சுருக்கம் | சுருக்கமாக அறிய வேண்டியவை |
  சில வரிகளில் செய்தி | செய்தி என்ன | தற்போதைய நிலை என்ன | இப்போது என்ன நிலை | இப்போதைய நிலவரம் | சமீபத்திய நிலவரம் |
  செய்தியில் என்ன | நமக்குத் தெரிந்தவை | இதுவரை தெரிந்தவை | இதுவரை நாம் அறிந்தவை | இதுவரை தெரியவந்தவை |
  நெருக்கமான பார்வை | உற்று நோக்கினால் | இது எப்படிச் செயல்படும் | இது எப்படி செயல்படும் | அடுத்து என்ன |
  அடுத்தது என்ன | இனி என்ன | இனி என்ன நடக்கும் | அடுத்து என்ன நடக்கும் | இப்போது என்ன நடக்கும் |
  கவனிக்க வேண்டியவை என்ன | இனி என்ன ஆகும் | திரைக்குப் பின்னால் | திரைமறைவில் நடந்தது | ஆழமாக அறிய | ஆழ்ந்து படிக்க |
  மேலும் ஆழமாக | ஆழமாகப் படிக்க | สรุปข่าวสั้นๆ | สรุปให้ใน 1 นาที | เรื่องย่อของข่าว | ข่าวนี้สรุปสั้นๆ | สรุปสั้นๆ |
  สรุปมาให้แล้ว | สั้นๆ ได้ใจความ | รู้ทันใน 1 นาที | เกิดอะไรขึ้นบ้าง | สถานการณ์ตอนนี้ | สถานการณ์ล่าสุด |
  ข่าวคืออะไร | ความเคลื่อนไหวล่าสุด | ตอนนี้ถึงไหนแล้ว | เจาะรายละเอียด | ซูมเข้าไปดู | สิ่งที่เรารู้ |
  สิ่งที่เรารู้ตอนนี้ | เรารู้อะไรบ้าง | เท่าที่เรารู้ตอนนี้ | ซูมอิน | ระบบนี้จะทำงานอย่างไร | จะทำงานอย่างไร |
  จะเกิดอะไรขึ้นต่อไป | แล้วจะเป็นอย่างไรต่อ | อะไรต่อไป | แล้วไงต่อ | สิ่งที่ต้องจับตา | สิ่งที่ต้องจับตาต่อไป |
  ต้องจับตาอะไร | เรื่องที่ต้องจับตา | ก้าวต่อไปคืออะไร | จับตาดูอะไรต่อ | เบื้องหลังข่าว | น่าสังเกต |
  ที่น่าสนใจคือ | เรื่องหลังฉาก | หลังฉาก | เจาะลึกต่อ | อ่านเจาะลึก | อยากรู้ลึกกว่านี้ | เจาะให้ลึกขึ้น | ลงลึกต่อ |
  Cerita ringkasnya | Berita secara ringkas | Apa yang perlu anda tahu secara ringkas | Berita sepintas lalu |
  Kisah ringkas | Ringkasnya begini | Kalau anda tiada masa | Apa beritanya | Perkembangan setakat ini |
  Keadaan semasa | Situasi semasa | Duduk perkara | Apa ceritanya | Apa cerita terkini | Dari dekat |
  Apa yang kita tahu | Apa yang kita tahu setakat ini | Apa yang diketahui setakat ini | Zum masuk |
  Apa yang kami tahu | Bagaimana ia akan berfungsi | Begini caranya ia berfungsi | Apa seterusnya | Apa selepas ini |
  Selepas ini apa | Apa akan berlaku seterusnya | Apa yang perlu diperhatikan | Apa yang bakal berlaku |
  Apa akan jadi sekarang | Perkara untuk diperhatikan | Apa yang akan berlaku sekarang | Di sebalik tabir berita |
  Yang menarik perhatian | Patut diketahui | Perlu diingat juga | Selam lebih dalam | Kupas lebih dalam |
  Ang balita sa madaling salita | Ang kuwento sa maikli | Mabilisang buod | Balita sa isang tingin |
  Ang mga dapat malaman sa maikli | Sa maikling salita | Kung nagmamadali ka | Ano ang balita | Ano'ng balita |
  Ang balita | Ang lagay ngayon | Ang pinakahuli | Kasalukuyang lagay | Ang pinakabagong balita |
  Mas malapit na tingin | Tingnan nang malapitan | Ang alam natin | Ang alam natin sa ngayon | Ano ang alam natin |
  Ang mga nalalaman natin | Ang alam namin | Paano ito tatakbo | Ganito ito gumagana | Ano ang susunod |
  Ano'ng susunod | Ano na ang susunod | Ano ang susunod na mangyayari | Ano na ngayon | Ano ang mangyayari ngayon |
  Ano ang dapat abangan | Mga dapat abangan | Ang susunod na kabanata | Abangan ang susunod | Sa likod ng balita |
  Mabuting malaman | Dapat ding malaman | Sumisid pa | Mas malalim pa | Palalimin pa | Alamin nang mas malalim |
  Habari kwa ufupi | Habari kwa muhtasari | Taarifa kwa ufupi | Unachopaswa kujua kwa ufupi | Kwa ufupi tu |
  Habari kwa kifupi | Mambo makuu kwa ufupi | Habari yenyewe | Habari ni ipi | Hali ilivyo | Hali ilivyo sasa |
  Mambo yalivyo sasa | Habari ya leo | Kinachoendelea kwa sasa | Kwa undani zaidi | Tunachojua hadi sasa |
  Tunachojua kufikia sasa | Kinachojulikana hadi sasa | Tazama kwa karibu | Itafanyaje kazi |
  Jinsi itakavyofanya kazi | Nini kinafuata | Nini kitafuata | Nini kitatokea sasa | Nini kitatokea baadaye |
  Sasa nini | Ya kufuatilia | Mambo ya kufuatilia | Nini kitafuatia | Nini cha kutarajia | Nyuma ya pazia |
  La kuzingatia | Inafaa kujua | Ya kufahamu | Zama zaidi | Ingia kwa kina | Chimba zaidi | Zamia zaidi |
  Die storie in kort | Die nuus in kort | Die nuus kortliks | Die kern van die saak | Wat jy kortliks moet weet |
  As jy min tyd het | Die storie kortliks | Die nuus in 'n neutedop | Die nuus | Die jongste | Stand van sake |
  Hoe sake nou staan | Die stand van sake | Wat is die nuus | Waar dinge nou staan | Van naderby | Van nader beskou |
  Wat ons weet | Wat weet ons | Wat ons tot dusver weet | Wat ons tot nou weet | Zoem in | Kyk van naderby |
  Hoe dit gaan werk | So sal dit werk | Wat volgende | Wat kom volgende | Wat is volgende | Wat nou gebeur |
  Wat gaan nou gebeur | Waarvoor om op te let | Waarvoor om dop te hou | En wat nou | Wat lê voor | Hou dít dop |
  Agter die skerms | Die moeite werd om te weet | Delf dieper | Gaan dieper | Grawe dieper | ამბავი მოკლედ |
  ახალი ამბავი მოკლედ | მოკლედ ამბის შესახებ | რა უნდა იცოდეთ მოკლედ | მთავარი მოკლედ | ამბავი ერთი შეხედვით |
  თუ დრო არ გაქვთ | რა ხდება ახლა | სად ვართ ახლა | არსებული ვითარება | უკანასკნელი ამბები |
  რა არის ცნობილი ამ დროისთვის | უფრო ახლოდან | რა ვიცით | რა ვიცით ამ დროისთვის | რა ვიცით აქამდე | ის, რაც ვიცით |
  როგორ იმუშავებს | როგორ იმუშავებს ეს | რა იქნება შემდეგ | შემდეგ რა | რა მოხდება შემდეგ | რა მოხდება ახლა |
  რა იქნება ახლა | რას დავაკვირდეთ | რას უნდა ველოდოთ | რა იქნება მომავალში | და ახლა რა | კულისებს მიღმა |
  უფრო ღრმად | ჩაუღრმავდი თემას | თემის სიღრმეში | Լուրը համառոտ | Պատմությունը համառոտ | Լուրը մեկ հայացքով |
  Ինչ պետք է իմանալ համառոտ | Գլխավորը համառոտ | Եթե ժամանակ չունեք | Կարճ՝ գլխավորի մասին | Իրավիճակն այս պահին |
  Ինչ վիճակ է | Վերջին զարգացումները | Ինչ է կատարվում հիմա | Իրադրությունն այս պահին | Ավելի մոտիկից | Ինչ գիտենք |
  Ի՞նչ գիտենք | Ինչ գիտենք այս պահին | Ինչ է հայտնի այս պահին | Այն, ինչ գիտենք | Ինչպես է դա աշխատելու |
  Ինչպե՞ս է դա աշխատելու | Ինչ է լինելու հետո | Ի՞նչ է լինելու հետո | Ինչ կլինի հետո | Ի՞նչ կլինի հետո |
  Ինչ է սպասվում | Ի՞նչ է սպասվում | Իսկ հիմա ի՞նչ | Ինչին հետևել | Ինչ կլինի հիմա | Հետո՞ ինչ | Կուլիսների հետևում |
  Հատկանշական է | Ուշագրավ է | Ավելի խորը | Ավելի խորանալու համար | Խորացիր թեմայի մեջ | Xəbər qısaca |
  Xəbərin qısa məzmunu | Hadisə qısaca | Bilməli olduqlarınız qısaca | Qısaca bilməli olduqlarınız |
  Vaxtınız yoxdursa | Xəbərə bir baxış | Xəbər nədir | Xəbər nə barədədir | Hazırkı vəziyyət nədir | Son vəziyyət |
  Vəziyyət necədir | İndi vəziyyət necədir | Yaxından baxış | Daha yaxından | Nə bilirik | Hələlik nə bilirik |
  İndiyə qədər nə bilirik | Hələlik bildiklərimiz | Bu necə işləyəcək | Sistem necə işləyəcək |
  Bundan sonra nə olacaq | Sonra nə olacaq | Növbəti nədir | İndi nə olacaq | Bizi nə gözləyir | Nəyi izləməli |
  Bəs indi nə olacaq | Nə gözlənilir | Bəs sonra | Pərdə arxasında | Diqqətçəkən məqam | Bilməyə dəyər | Daha dərinə |
  Dərinə en | Dərindən tanış olun | Mövzunun dərinliyinə | Қысқаша жаңалық | Жаңалық қысқаша | Оқиға қысқаша |
  Қысқаша не білу керек | Ең бастысы қысқаша | Уақытыңыз болмаса | Бір минутта не болғаны | Жаңалық не |
  Қазіргі ахуал | Қазір жағдай қандай | Осы сәттегі жағдай | Соңғы ахуал | Жаңалықтың мәні | Жақыннан қарасақ |
  Жақынырақ қарасақ | Не білеміз | Әзірге не білеміз | Қазір не белгілі | Әзірге не белгілі | Біз не білеміз |
  Бұл қалай жұмыс істемек | Бұл қалай жұмыс істейтін болады | Ары қарай не болады | Енді не болады |
  Әрі қарай не болады | Бұдан кейін не болады | Одан кейін не болады | Не күтіп тұр | Неге назар аудару керек |
  Алда не күтіп тұр | Енді не болмақ | Перде артында | Сахна сыртында | Айта кетерлігі | Назар аударарлық жайт |
  Білген артық етпейді | Тереңірек үңілу | Тереңірек білу | Тереңірек оқу | Тереңге үңілсек | 세 줄 요약 | 3줄 요약 |
  한 줄 요약 | 한줄요약 | 세줄 요약 | 뉴스 요약 | 기사 요약 | 1분 요약 | 이슈 한눈에 보기 | 무슨 소식인데 | 지금 무슨 일이 | 현재 상황은 | 어떤 소식이야 | 지금 상황은 |
  무슨 뉴스인데 | 줌인 | 줌 인 | 자세히 들여다보면 | 좀 더 자세히 알려줘 | 지금까지 알려진 것 | 지금까지 알려진 사실 | 우리가 아는 것 | 현재까지 알려진 것 | 더 자세히 들여다보기 |
  어떻게 작동하는데 | 어떻게 되는 건데 | 앞으로 어떻게 되나 | 이제 어떻게 되나 | 앞으로 어떻게 되는데 | 다음은 뭘까 | 그다음은 | 이제 어떻게 될까 | 지켜볼 점 | 앞으로 지켜볼 점 |
  눈여겨볼 점 | 알아두면 좋은 점 | 막후에서는 | 무대 뒤에서는 | 더 깊이 읽기 | 더 깊이 알아보기 | 깊이 읽기 | 더 깊이 들어가기 | 더 파고들기 | D'un cop d'ull |
  Les claus de la notícia | Claus de la notícia | En 30 segons | En un minut | L'essencial en breu |
  El que has de saber en breu | La notícia del dia | El fet del dia | En quin punt som | Què en sabem |
  Què sabem fins ara | El que sabem fins ara | Què se sap fins ara | Què se'n sap | Fem zoom | Més de prop |
  Què ve ara | I ara què | I ara, què | Què passarà ara | Què vindrà després | Què cal seguir |
  A què cal estar atents | El que ve | Val la pena saber-ho | Cal saber-ho | Convé saber-ho | Dunha ollada |
  As claves da noticia | Claves da noticia | Nun minuto | En 30 segundos | O esencial en breve |
  O que debes saber en breve | A noticia do día | O feito do día | En que punto estamos | Que sabemos ata agora |
  O que sabemos ata agora | Que se sabe ata agora | O que se sabe ata agora | Facemos zoom | Máis de preto |
  Que vén agora | E agora que | E agora, que | Que pasará agora | Que vén despois | Que hai que seguir |
  A que hai que estar atentos | O que vén | Paga a pena sabelo | Convén sabelo | Cómpre sabelo | Afonda no tema |
  Begirada batean | Albistearen gakoak | Minutu batean | Gakoak labur | Hiru gakotan | Jakin beharrekoa labur |
  Eguneko albistea | Zertan da auzia | Zertan den auzia | Zertan da gaia | Zer dakigun | Zer dakigun orain arte |
  Zer dakigu orain arte | Orain arte dakiguna | Zooma eginez | Eta orain zer | Eta orain, zer | Zer datorren |
  Zer dator orain | Zer gertatuko da orain | Hemendik aurrera zer | Zeri erreparatu | Jakitea komeni da |
  Jakitea merezi du | Sakondu gaian | Olulisim lühidalt | Tähtsaim lühidalt | Kõige olulisem lühidalt | Ühe pilguga |
  Loo tuum | Ühe minutiga | Päeva uudis | Uudis ise | Mis on uudis | Mis on hetkeseis | Mida me teame |
  Mida me seni teame | Mida seni teame | Mida on seni teada | Mis on seni teada | Suumime sisse | Mis saab edasi |
  Mis edasi saab | Mis nüüd saab | Mis järgmiseks | Mida jälgida | Mida edasi oodata | Väärib märkimist |
  Väärib teadmist | Tasub märkida | Sukeldu sügavamale | Süvene teemasse | Galvenais īsumā | Svarīgākais īsumā |
  Būtiskākais īsumā | Īsumā par galveno | Vienā minūtē | Vienā acu uzmetienā | Dienas ziņa | Ziņas būtība |
  Kas ir ziņa | Ko mēs zinām | Ko zinām līdz šim | Ko līdz šim zinām | Kas zināms līdz šim | Kas līdz šim zināms |
  Kas tālāk | Kas notiks tālāk | Kas būs tālāk | Kas sekos | Un ko tagad | Ko tagad | Kam sekot līdzi | Kas gaidāms |
  Vērts pieminēt | Vērts piebilst | Ienirsti dziļāk | Iedziļinies tēmā | Svarbiausia trumpai |
  Trumpai apie svarbiausia | Esmė trumpai | Per minutę | Vienu žvilgsniu | Svarbiausi dalykai trumpai |
  Dienos naujiena | Naujienos esmė | Ką žinome | Ką žinome iki šiol | Ką kol kas žinome | Kas žinoma iki šiol |
  Kas kol kas žinoma | Stambiu planu | Kas toliau | Kas bus toliau | Kas laukia toliau | Ko tikėtis toliau |
  Ir kas dabar | Kas dabar | Ką stebėti | Ką verta stebėti | Verta paminėti | Verta pažymėti | Pasinerkite giliau |
  Gilyn į temą | Bistveno na kratko | Ključno na kratko | Najpomembnejše na kratko | V eni minuti |
  Kaj morate vedeti na kratko | Novica dneva | Kaj je novica | V čem je novica | Kaj vemo | Kaj vemo doslej |
  Kaj vemo do zdaj | Kaj je znanega | Kaj je znano | Od blizu | Pod drobnogledom | Kaj sledi | Kaj zdaj |
  In kaj zdaj | Kaj bo zdaj | Kako naprej | Kaj se bo zgodilo zdaj | Kaj spremljati | Na kaj biti pozoren |
  Vredno omembe | Velja omeniti | Vredno je vedeti | Poglobite se | Poglobi se | Najvažnije ukratko |
  Najbitnije ukratko | Ukratko o svemu | U jednoj minuti | Ključno u kratkim crtama | Sve što trebate znati ukratko |
  Vijest dana | U čemu je vijest | Gdje smo sada | Dokle smo stigli | Što znamo | Što znamo dosad | Što dosad znamo |
  Što zasad znamo | Što se zasad zna | Što se zna | Pod povećalom | Što slijedi | Što dalje | Što sad | Što sada |
  I što sad | Što će biti dalje | Što treba pratiti | Na što treba paziti | Vrijedno spomena | Vrijedi spomenuti |
  Vrijedi znati | Zaronite dublje | Zaroni dublje | Kopajte dublje | Најважније укратко | Укратко о свему |
  За један минут | Све што треба да знате укратко | Za jedan minut | Sve što treba da znate ukratko | Вест дана |
  У чему је вест | Где смо сада | Докле се стигло | Vest dana | U čemu je vest | Gde smo sada | Dokle se stiglo |
  Шта знамо | Шта знамо до сада | Шта се зна | Шта се до сада зна | Под лупом | Šta znamo | Šta znamo do sada |
  Šta se zna | Šta se do sada zna | Pod lupom | Шта следи | Шта даље | И шта сад | Шта сада | Шта треба пратити |
  Šta sledi | Šta dalje | I šta sad | Šta sada | Šta treba pratiti | Вредно помена | Вреди поменути | Вреди знати |
  Vredno pomena | Vredi pomenuti | Vredi znati | Зароните дубље | Зарони дубље | Копајте дубље | Најважното накратко |
  Накратко за сè | За една минута | Со еден поглед | Сè што треба да знаете накратко | Вест на денот | Која е веста |
  Каде сме сега | Што знаеме | Што знаеме досега | Што досега знаеме | Што се знае досега | Што се знае | Под лупа |
  Што следува | Што следи | Што понатаму | И што сега | Што сега | Што ќе се случи сега | Што да се следи |
  Вреди да се спомене | Вреди да се знае | Нурнете подлабоко | Копајте подлабоко | Най-важното накратко |
  Накратко за най-важното | Всичко важно накратко | С един поглед | Новината на деня | Каква е новината |
  Какво е новото | Докъде стигнахме | Какво знаем | Какво знаем досега | Какво знаем до момента |
  Какво се знае досега | Какво е известно досега | Какво следва | Какво следва оттук нататък | Какво предстои |
  И сега какво | А сега накъде | Накъде сега | Какво ще се случи сега | Какво да следим | Струва си да се знае |
  Струва си да се отбележи | Гмурнете се по-дълбоко | По-дълбоко в темата | Najdôležitejšie v skratke |
  To najdôležitejšie v skratke | Stručne o najdôležitejšom | Za minútu | Čo potrebujete vedieť v skratke |
  Správa dňa | Udalosť dňa | V čom je správa | Čo vieme | Čo zatiaľ vieme | Čo vieme doteraz | Čo doteraz vieme |
  Čo je známe | Čo je zatiaľ známe | Čo bude ďalej | A čo teraz | Čo sledovať | Čo príde | Čo sa bude diať |
  Čo sa bude diať ďalej | Stojí za zmienku | Za zmienku stojí | Oplatí sa vedieť | Choďte viac do hĺbky |
  Ponorte sa hlbšie | Í hnotskurn | Aðalatriðin í stuttu máli | Það helsta í stuttu máli | Á einni mínútu |
  Frétt dagsins | Hver er fréttin | Staða mála | Hvað vitum við | Þetta vitum við | Það sem við vitum |
  Hvað er vitað | Þetta er vitað | Nánar skoðað | Hvað gerist næst | Hvað er næst | Hvað tekur við | Hvað nú |
  Og hvað svo | Hvað gerist nú | Þessu þarf að fylgjast með | Vert að nefna | Vert að vita | Vert er að nefna |
  Kafaðu dýpra | Kafað dýpra | Me një vështrim | Shkurt e shqip | Më e rëndësishmja shkurt | Për një minutë |
  Gjithçka që duhet të dini shkurt | Lajmi i ditës | Cili është lajmi | Çfarë dimë | Çfarë dimë deri tani |
  Çfarë dihet deri tani | Çfarë dihet | Ajo që dimë | Nga afër | Çfarë pritet | Çfarë pritet më tej |
  Çfarë vjen më pas | Çfarë ndodh tani | Çfarë do të ndodhë tani | Po tani çfarë | Çfarë duhet ndjekur |
  Vlen të përmendet | Vlen të dihet | Vlen të theksohet | Thellohuni më tej | Ar gip | Y prif bwyntiau'n gryno |
  Y cyfan yn gryno | Mewn munud | Newyddion y dydd | Stori'r dydd | Ble rydyn ni arni | Ble'r ydym ni arni |
  Beth rydyn ni'n ei wybod | Beth ydyn ni'n ei wybod | Yr hyn rydyn ni'n ei wybod | Yr hyn a wyddom |
  Beth sy'n hysbys | Beth wyddom ni | Beth sy'n digwydd nesaf | Beth fydd yn digwydd nesaf | Beth ddaw nesaf |
  Beth nesaf | Be nesa | Beth nawr | Beth i gadw llygad arno | Gwerth nodi | Gwerth sôn | Mae'n werth nodi |
  Tyrchu'n ddyfnach | Cloddio'n ddyfnach | Mynd yn ddyfnach | Na príomhphointí go hachomair | Le sracfhéachaint |
  I nóiméad amháin | Scéal an lae | Scéala an lae | Cá bhfuil muid anois | Cad atá ar eolas againn |
  Céard atá ar eolas againn | Cad é atá ar eolas againn | An méid atá ar eolas againn | An méid is eol dúinn |
  Cad is eol dúinn | Cad atá le teacht | Cad a tharlóidh anois | Céard a tharlóidh anois |
  Cad a tharlóidh ina dhiaidh seo | Cad é an chéad rud eile | Cad atá romhainn | Cad anois | Céard anois |
  Is fiú a lua | Is fiú a bheith ar an eolas | Tochail níos doimhne | Téigh níos doimhne | Resumo da notícia`;

/**
 * Labels that count only in a story that has one of `LABELS`, or enough of these: ordinary pages set their words apart as well.
 */
export const COMPANY_LABELS: Partial<Record<SectionKind, Forms>> = {
  'key-points': {
    en: `
      Takeaways | The takeaways | The gist | The short of it | The quick take | Fast facts | The essentials |
      Main points | Story highlights | The key points | The highlights | The TL;DR | The quick rundown |
      The lowdown | 1 big thing | The one big thing | The big story in brief | The nutshell | The story in brief |
      The story so far, in short | The quick read | What you need to know, in short | The 30-second version |
      The topline | The top line | What you need to know right now | The story in a nutshell |
      Main points of this story | Key points from this story | Key takeaways from this story |
      The main takeaways from this story | The 30-second read | The one-minute read | Quick catch-up |
      The key points of this story | Quick hits | Catch up | Summary | In summary | In a nutshell |
      The main points | The key takeaways | Highlights | Key highlights | Top highlights | Key developments |
      Overview | Quick read | Quick summary | Need to know | Things to know | Here's what you need to know |
      Here's what to know | The most important points | Synopsis | The main takeaways | The story at a glance`,
    de: `
      Kurz gesagt | Die wichtigsten Fakten | Die Fakten | Darum geht's | In aller Kürze | In Kürze |
      Das Wichtigste auf einen Blick | Kurz zusammengefasst | Die Kernpunkte | Das Wichtigste zum Thema |
      Kernaussagen | Das Wichtigste kurz | Für Eilige | Für Schnellleser | Auf den Punkt |
      Auf den Punkt gebracht | Das Wichtigste in 30 Sekunden | Das musst du wissen | Die Kurzfassung |
      Kurz gefasst | Überblick | Kurzfassung | Kernpunkte | Die Eckdaten | Kurzüberblick | Zusammenfassung |
      Das Wichtigste in aller Kürze | Die wichtigsten Punkte in Kürze | Das Wichtigste vorab |
      Das Wichtigste zuerst | Das Wichtigste vorweg | Die Kernaussagen | Die wichtigsten Erkenntnisse |
      Die wichtigsten Fakten in Kürze | Die wichtigsten Nachrichten in Kürze | Die Kurzversion |
      Alles Wichtige in Kürze | Alles Wichtige auf einen Blick | Das Wichtigste in einer Minute |
      Darum geht es in diesem Artikel | Der Artikel in Kürze | Kurzzusammenfassung | Die Zusammenfassung |
      Das Wesentliche | Das Wesentliche in Kürze | Auf den ersten Blick | Im Überblick | Der Überblick |
      Ein Überblick | Kurz und bündig | Kurz erklärt | Wichtigste Punkte | Wichtigste Erkenntnisse |
      Die Eckpunkte | Eckpunkte | Die Highlights | Schlüsselpunkte | Zentrale Punkte | Zentrale Erkenntnisse |
      Zentrale Ergebnisse | Die wichtigsten Ergebnisse | Hauptpunkte | Alles Wichtige | Fakten auf einen Blick |
      In Stichworten`,
    fr: `
      Points clés | L'essentiel à retenir | En résumé | Les faits essentiels | En un coup d'œil | Les faits clés |
      L'info en bref | En deux mots | L'essentiel en bref | En quelques mots | Ce qu'il faut savoir en bref |
      Le topo | L'essentiel en 30 secondes | L'essentiel en une minute | Pour les pressés | Si vous êtes pressé |
      Le résumé en trois points | Pour faire court | La version courte | Les faits marquants |
      Les grandes lignes | Les temps forts | En un clin d'œil | Synthèse | Ce qu'il faut retenir de l'actualité |
      L'essentiel de l'info | L'essentiel de l'actu | L'essentiel en quelques mots |
      L'essentiel en quelques lignes | L'essentiel en trois points | L'essentiel en 3 points |
      L'essentiel de l'article | L'info en quelques mots | L'actu en bref | La nouvelle en bref |
      Si vous n'avez qu'une minute | Vous n'avez qu'une minute | Si vous êtes pressés | Vous êtes pressé |
      En trois points clés | Les points clés de l'info | Ce qu'il faut savoir ce matin |
      Les grandes lignes de l'info | L'article en trois points | L'histoire en bref | Le résumé |
      Résumé de l'article | Les points clefs | Les points essentiels | Les points importants |
      Les points à retenir | Les points principaux | Les principaux points | Ce que vous devez savoir |
      Ce que vous devez retenir | Ce que tu dois savoir | Que faut-il retenir | Que faut-il savoir |
      Les choses à savoir | Trois choses à savoir | Tout ce qu'il faut savoir | Les faits saillants |
      Faits saillants | En quelques lignes | En trois points | En 3 points | En cinq points | D'un coup d'œil |
      Le sommaire`,
    es: `
      En breve | En síntesis | Datos clave | En pocas palabras | Hechos clave | Lo fundamental |
      Las claves de la noticia | Lo principal | Las claves en breve | Lo que tienes que saber |
      Lo esencial en breve | En pocas palabras, la noticia | Si tienes prisa | Para los que tienen prisa |
      El resumen rápido | La versión corta | Lo básico en un minuto | Lo imprescindible | La noticia en breve |
      Resumen de la noticia | Los puntos clave | De un vistazo | De un solo vistazo | Lo básico |
      En pocas líneas | Lo que necesitas saber | Lo esencial en un minuto | Lo más importante en un minuto |
      La noticia en 30 segundos | En un minuto | La noticia en un minuto | La noticia en claves |
      Las claves de esta historia | Lo que debes saber de esta noticia | Lo que necesitas saber hoy |
      Lo que tenés que saber | Qué tenés que saber | Lo que tienes que saber de esta noticia |
      Si tenés sólo unos segundos, leé estas líneas | Si tienes solo unos segundos, lee esto |
      Si solo tienes un minuto | Si tenés poco tiempo | Para el lector con prisa | La noticia, en pocas palabras |
      Ponte al día rápido | Ponete al día | Lo esencial de la noticia | Puntos principales |
      Los puntos principales | Puntos destacados | Lo más destacado | Lo destacado | Destacados | Aspectos clave |
      Ideas principales | Los hechos clave | Resumen | El resumen | Resumen rápido | Resumen ejecutivo |
      Resumen en puntos | En corto | Síntesis | En un vistazo | Lo que debe saber`,
    pt: `
      Os principais pontos | Em poucas palavras | Em síntese | Fatos principais | Em linhas gerais | Num relance |
      O mais importante | Resumindo | O que precisa de saber | O essencial em poucas linhas | Em poucas linhas |
      O resumo da ópera | Resumo da ópera | A versão curta | Para quem tem pressa | O essencial em um minuto |
      O essencial num minuto | O resumão | Em suma, o essencial | Em resumo rápido | Pontos principais |
      Os pontos principais | Destaques | Factos principais | O básico | Resumindo a notícia | Resumo da matéria |
      Resumo da reportagem | A notícia em resumo | Destaques da notícia | Destaques da matéria |
      Pontos-chave da notícia | Os pontos-chave da notícia | Principais pontos da notícia |
      Principais pontos da matéria | Principais pontos da reportagem | Pontos essenciais da notícia |
      A notícia em 1 minuto | A notícia em um minuto | A notícia em 30 segundos | A notícia em três pontos |
      A notícia em 3 pontos | A notícia em poucas palavras | A notícia em tópicos | O essencial da notícia |
      Se só tiver um minuto | Se você só tem um minuto | Resumo do artigo em pontos | Síntese | Em destaque |
      Principais destaques | Os destaques | Os pontos-chave | Pontos essenciais | Os pontos essenciais |
      Pontos mais importantes | O principal | Em breves palavras | Em tópicos | Em 3 pontos | Em cinco pontos |
      Em 5 pontos | Em um minuto | Num minuto | Em 30 segundos | O que precisa saber | O que deve saber |
      Resumo rápido | Ideias-chave | Ideias principais | Tudo em um minuto`,
    it: `
      L'essenziale | I fatti principali | A colpo d'occhio | Cosa sapere in breve | Le cose da sapere |
      In pillole | In poche parole | Il succo | I punti principali | In due parole | Il punto in breve |
      Tutto in breve | La notizia in breve | Se avete fretta | Se hai fretta | Per chi ha fretta |
      La versione breve | Il succo della questione | In tre punti | L'essenziale in breve | In sostanza |
      Punti salienti | I fatti chiave | Sintesi | Riepilogo | La notizia in sintesi | La notizia in pillole |
      I punti chiave della notizia | L'essenziale della notizia | La vicenda in breve | La vicenda in sintesi |
      I fatti in breve | I fatti in sintesi | L'articolo in breve | L'articolo in sintesi | La storia in breve |
      I punti chiave della vicenda | I punti principali in breve | Le cose principali da sapere |
      La notizia in un minuto | La notizia in 30 secondi | Se hai solo un minuto | Se avete solo un minuto |
      In 30 secondi | In cinque punti | Il caso in breve | Sommario | Riassunto | La sintesi | Il riassunto |
      Il riepilogo | Punti principali | I punti salienti | I punti essenziali | I punti fondamentali |
      Cose da sapere | Che cosa c'è da sapere | I concetti chiave | I messaggi chiave | In primo piano |
      In evidenza | Le principali novità | I temi principali | In poche righe | Cosa devi sapere`,
    nl: `
      Kort samengevat | In één oogopslag | De hoofdpunten | De belangrijkste punten | De belangrijkste feiten |
      Kort en bondig | Waar gaat het over | De feiten op een rij | De kernpunten | In een notendop |
      Samenvatting | Samengevat | Belangrijkste punten | Dit moet je weten | De feiten |
      Het nieuws in een notendop | Het artikel in het kort | Dit verhaal in het kort | De zaak in het kort |
      De kwestie in het kort | Het belangrijkste nieuws in het kort | De hoofdpunten van het nieuws |
      De belangrijkste punten op een rij | Het belangrijkste op een rij | De hoofdpunten op een rij |
      De belangrijkste feiten op een rij | Het nieuws in één minuut | Het nieuws in 30 seconden | In 30 seconden |
      Het nieuws in drie punten | Geen tijd om alles te lezen | De kern van het nieuws | In drie punten |
      De samenvatting | In kort bestek | Hoofdpunten | De highlights | De takeaways | Op een rij | Op een rijtje |
      Alles op een rij | In vogelvlucht | De belangrijkste inzichten | Wat u moet weten | Wat moet je weten |
      Wat moet u weten | Dit moet u weten | Dit zijn de hoofdpunten | De belangrijkste conclusies |
      De rode draad | Inhoud in het kort | De speerpunten | Belangrijkste bevindingen |
      De belangrijkste bevindingen`,
    sv: `
      Kort sagt | I korta drag | Huvudpunkter | Huvudpunkterna | Sammanfattat | Viktiga punkter |
      Fakta i korthet | I ett nötskal | Det här är det viktigaste | Sammanfattning | Kortfattat | Nyckelpunkter |
      Det här behöver du veta | Snabbfakta | Överblick`,
    no: `
      Kort fortalt | Kort oppsummert | Det viktigste | I korte trekk | Hovedpunkter | Hovedpunktene |
      Saken på 1-2-3 | Nøkkelpunkter | Det viktigste i saken | Hovedpoengene | Oppsummert | Oppsummering |
      Hovudpunkt | Sammendrag | Samandrag | Hovedpoenger`,
    da: `
      Det vigtigste | I korte træk | Hovedpunkterne | Hovedpointer | Det korte overblik | Få overblikket |
      Nøglepunkter | Den korte version | De vigtigste pointer | Det vigtigste kort | Kort | Overblik |
      Opsummering | Resumé | Fakta`,
    fi: `
      Lyhyesti | Pähkinänkuoressa | Tiivistettynä | Pääkohdat | Tärkeimmät kohdat | Tärkeintä | Jutun ydin |
      Ydinkohdat | Yhdellä silmäyksellä | Lyhyesti sanottuna | Tärkein lyhyesti | Tiivistelmä | Tiivistetysti |
      Keskeiset asiat | Olennaiset | Faktat`,
    pl: `
      Kluczowe informacje | Najważniejsze fakty | W pigułce | Kluczowe fakty | W kilku słowach | Najkrócej |
      Co najważniejsze | Najważniejsze punkty | W telegraficznym skrócie | Kluczowe punkty | Co musisz wiedzieć |
      Co warto wiedzieć w skrócie | Krótko | Streszczenie | Na pierwszy rzut oka`,
    cs: `
      Ve zkratce | Stručně | V kostce | Hlavní body | To nejdůležitější | To hlavní | Klíčové body |
      Klíčová fakta | Nejdůležitější body | Krátce | Co je podstatné | Shrnuto | Shrnutí | Na první pohled |
      Přehled`,
    hu: `
      Röviden | Dióhéjban | A lényeg | Lényeg | Főbb pontok | Legfontosabb pontok | Kulcspontok |
      A legfontosabbak | Egy pillantásra | Tömören | A lényeg röviden | Kulcstények | Röviden a lényeg |
      Összefoglaló | Tények | A legfontosabb tudnivalók`,
    ro: `
      Pe scurt | Ideile principale | Puncte cheie | Punctele cheie | Esențialul | Pe scurt, esențialul |
      Cele mai importante | În câteva cuvinte | Dintr-o privire | Principalele puncte | Date-cheie |
      Informațiile esențiale | Rezumat | În rezumat | Principalele idei | Sinteză`,
    ru: `
      Вкратце | Самое главное | Ключевые моменты | Главное за минуту | Если коротко | Основные тезисы |
      В двух словах | Главное коротко | Суть | Основное | Если кратко | Коротко о главном | Главное к этому часу |
      Главное, что нужно знать | Суть дела | Для тех, кто спешит | Краткая версия | Короткая версия |
      Главное в нескольких пунктах | Кратко | Основные моменты | Самое важное | В чем суть | Краткое содержание |
      Ключевые тезисы`,
    uk: `
      Головне | Стисло | Найголовніше | Ключові факти | Ключові моменти | Основні тези | У двох словах |
      Головне коротко | Основне | Найважливіше | Тези | Підсумок коротко`,
    tr: `
      Özetle | Kısa kısa | Ana noktalar | Önemli noktalar | Bir bakışta | Ana hatlarıyla | Temel bilgiler |
      Kilit noktalar | Kısa özet | Satır başları | Öne çıkan noktalar`,
    el: `
      Με μια ματιά | Εν συντομία | Συνοπτικά | Με λίγα λόγια | Τα βασικά | Τα κύρια σημεία | Τα βασικά σημεία |
      Βασικά σημεία | Τα σημαντικότερα | Με δυο λόγια | Τα κυριότερα σημεία | Βασικά στοιχεία | Σύνοψη |
      Περίληψη | Κύρια σημεία | Τα κυριότερα`,
    id: `
      Intinya | Secara singkat | Singkatnya | Poin penting | Poin-poin penting | Poin utama | Fakta utama |
      Intisari | Fakta kunci | Ringkasnya | Inti sarinya | Ringkasan | Sekilas | Rangkuman | Fakta penting |
      Sorotan | Yang perlu Anda ketahui | Ikhtisar`,
    vi: `
      Điểm chính | Những điểm chính | Tóm lược | Nói ngắn gọn | Ý chính | Những ý chính | Điểm nhấn |
      Các điểm chính | Thông tin chính | Nhìn nhanh | Tin vắn tắt | Tóm tắt | Nội dung chính | Điểm nổi bật |
      Điều bạn cần biết | Tổng quan`,
    zh: `
      重点速览 | 重點速覽 | 一分钟速览 | 划重点 | 劃重點 | 重点摘要 | 重點摘要 | 核心要點 | 要点速览 | 太长不看 |
      太長不看 | 懒人包 | 懶人包 | 重点一次看 | 重點一次看 | 關鍵要點 | 内容提要 | 新聞重點 | 快速看懂 |
      本文要点 | 關鍵事實 | 关键事实 | 重點整理 | 太长不看版 | 太長不看版 | 30秒速读 | 30秒速讀 | 一分钟速读 |
      一分鐘速讀 | 本文速览 | 摘要 | 概要 | 简而言之 | 簡而言之 | 重点整理 | 一眼看懂 | 要點速覽 | 要点速读 |
      要點速讀 | 畫重點 | 一分钟读懂 | 一分鐘讀懂 | 一分钟看懂 | 一分鐘看懂 | 三分钟读懂 | 三分鐘讀懂 | 30秒读懂 |
      30秒讀懂 | 30秒看懂 | 新闻懒人包 | 新聞懶人包 | 事件懒人包 | 事件懶人包 | 快速阅读 | 快速閱讀 | 核心提示 |
      我们想让你知道的是 | 我們想讓你知道的是 | 一句话看懂 | 一句話看懂 | 省流版 | 新闻速读 | 新聞速讀 |
      这则新闻的重点 | 這則新聞的重點 | 本文三大重点 | 本文三大重點 | 一文速览 | 一文速覽 | 重点一次看懂 |
      重點一次看懂 | 概述 | 提要 | 内容摘要 | 內容摘要 | 內容提要 | 文章摘要 | 新闻摘要 | 新聞摘要 | 导读 | 導讀 |
      本文要點 | 本文重点 | 本文重點 | 文章重点 | 文章重點 | 主要内容 | 主要內容 | 核心内容 | 核心內容 |
      核心看点 | 核心看點 | 新聞要點 | 新闻重点 | 三大重点 | 三大重點 | 三大看点 | 三大看點 | 三大要点 |
      三大要點 | 五大重点 | 五大重點 | 速览 | 速覽 | 速读 | 速讀 | 快读 | 快讀 | 今日要点 | 今日要點 | 本期要点 |
      本期要點 | 一文看懂 | 一文读懂 | 一文讀懂 | 你必须知道的事 | 你必須知道的事 | 最重要的几点 | 最重要的幾點 |
      AI摘要 | 先说重点 | 先說重點`,
    ja: `
      この記事の要点 | ポイント | この記事のポイント | 3行でわかる | 要点まとめ | 主なポイント | ざっくり言うと |
      ひとことで言うと | 一目でわかる | 重要ポイント | 記事の要点 | 早わかり | ここがポイント | 主な事実 |
      三行まとめ | 3行で言うと | 一言で言うと | ざっくりいうと | これだけは押さえたい | 時間がない人向け |
      忙しい人のために | 忙しい人向け | 1分でわかる | 要するに何か | ハイライト | 簡単に言うと | 要点整理 |
      サマリー | この記事の3つのポイント | この記事の3行まとめ | 3行でわかるこのニュース |
      3行で分かるこのニュース | ニュースのポイント | 今日のニュースのポイント | 30秒でわかるニュース |
      30秒でわかるこの記事 | 1分でわかるニュース | 1分で分かるこのニュース | 3つのポイントでわかるニュース |
      記事の要点まとめ | AIによる記事の要約 | AIによる要約 | 生成AIによる要約 | 忙しい人向け3行要約 |
      要点を3行で | 今回のニュースのポイント | 本件の要点 | 記事の概要 | 記事の要約 | この記事の概要 |
      この記事の要約 | サマリ | エグゼクティブサマリー | 主な要点 | 重要なポイント | 3つのポイント |
      三つのポイント | 5つのポイント | 押さえておきたいポイント | 押さえておくべきポイント | 記事のポイント |
      この記事でわかること | この記事で分かること | 3行要約 | ざっくりまとめ | ひと目でわかる | 今日のポイント |
      キーポイント | 忙しい人のための3行まとめ | 三行でわかる`,
    ko: `
      한눈에 보는 뉴스 | 핵심 포인트 | 핵심 사실 | 핵심만 | 요약하면 | 핵심 정리 | 간단 요약 | 핵심 내용 |
      주요 사항 | 한눈에 보는 | 이 기사의 핵심 | 이 기사의 요점 | 이 기사의 핵심 포인트 | 이 뉴스의 핵심 |
      이 뉴스의 핵심 포인트 | 기사 3줄 요약 | 기사 세 줄 요약 | 기사 한눈에 보기 | 뉴스 3줄 요약 |
      뉴스 세 줄 요약 | 3줄로 보는 뉴스 | 세 줄로 보는 뉴스 | 3줄로 읽는 뉴스 | 30초 요약 | 1분 뉴스 요약 |
      AI 기사 요약 | AI 뉴스 요약 | AI 3줄 요약 | AI가 요약한 기사 | 오늘의 뉴스 요약 | 뉴스 핵심 요약 |
      기사 핵심 요약 | 먼저 읽는 핵심 | 핵심만 콕 | 핵심만 정리 | 핵심 3가지 | 요점 정리 | 한눈에 보는 핵심 |
      한눈에 보는 요약 | 한눈에 정리 | 한눈에 | 세줄요약 | 3줄요약 | 한 문단 요약 | 내용 요약 | AI 요약 |
      AI 요약 기사 | 주요 포인트 | 중요 포인트 | 포인트 | 3가지 포인트 | 세 가지 포인트 | 관전 요약 | 하이라이트 |
      개요 | 오늘의 핵심 | 빠른 요약 | 먼저 보는 요약 | 바쁜 당신을 위한 3줄 요약`,
    ar: `
      أهم النقاط | النقاط الرئيسية | الخلاصة في سطور | الحقائق الرئيسية | حقائق رئيسية | في سطور | لمحة سريعة |
      نظرة سريعة | في نقاط | الخبر في نقاط | بإيجاز | الخلاصة في نقاط | ملخص | الملخص | في لمحة | حقائق أساسية |
      نقاط رئيسية`,
    hi: `
      मुख्य बातें | मुख्य बिंदु | संक्षेप में | एक नज़र में | एक नजर में | अहम बातें | बड़ी बातें | खास बातें |
      प्रमुख बातें | मुख्य तथ्य | प्रमुख बिंदु | चंद शब्दों में | सारांश | हाइलाइट्स`,
    he: `
      בקצרה | תקציר | תמצית | עיקרי הדברים | נקודות עיקריות | נקודות מרכזיות | הנקודות המרכזיות | במבט מהיר |
      עובדות מרכזיות | העיקר | סיכום קצר | על קצה המזלג`,
    fa: `
      خلاصه | به طور خلاصه | به‌طور خلاصه | در یک نگاه | نکات کلیدی | نکات اصلی | نکات مهم | چکیده |
      مهم‌ترین نکات | محورهای اصلی | به اختصار | در یک جمله`,
    ur: `
      خلاصہ | اہم نکات | مختصراً | ایک نظر میں | کلیدی نکات | مختصر خلاصہ | چیدہ چیدہ نکات | اہم حقائق |
      بنیادی نکات | مرکزی نکات`,
    bn: `
      সংক্ষেপে | এক নজরে | মূল বিষয় | মূল পয়েন্ট | সারসংক্ষেপ | সারাংশ | মূল তথ্য | প্রধান বিষয়গুলো |
      গুরুত্বপূর্ণ বিষয় | একনজরে | মূল কথা`,
    ta: `
      சுருக்கமாக | சுருக்கம் | முக்கிய அம்சங்கள் | முக்கிய குறிப்புகள் | முக்கிய தகவல்கள் | ஒரு பார்வை |
      ஒரு பார்வையில் | ஒரே பார்வையில் | சிறப்பம்சங்கள் | முக்கியப் புள்ளிகள் | முக்கிய கருத்துகள்`,
    th: `
      โดยสรุป | ประเด็นสำคัญ | สรุปประเด็น | ใจความสำคัญ | สาระสำคัญ | ประเด็นหลัก | สรุปย่อ | ไฮไลท์ | ไฮไลต์ |
      ข้อเท็จจริงสำคัญ | สรุปประเด็นสำคัญ | สรุปโดยย่อ`,
    ms: `
      Secara ringkas | Perkara utama | Sepintas lalu | Intipati | Inti pati | Isi penting | Sekilas pandang`,
    tl: `
      Sa madaling salita | Buod | Mga pangunahing punto | Mahahalagang punto | Sa madaling sabi |
      Mga pangunahing detalye | Sa isang sulyap | Mga mahahalagang punto | Ang buod | Mga pangunahing impormasyon`,
    sw: `
      Kwa ufupi | Kwa kifupi | Muhtasari | Mambo muhimu | Mambo makuu | Hoja kuu | Kwa muhtasari | Dondoo |
      Dondoo muhimu | Vidokezo muhimu`,
    af: `
      In kort | Kortliks | Hoofpunte | Kernpunte | Kernfeite | Opsomming | In 'n neutedop | Met 'n oogopslag |
      Die hoofpunte | Die kern | Samevatting | Belangrikste punte`,
    ka: `
      მოკლედ | მთავარი | ძირითადი პუნქტები | მთავარი პუნქტები | შეჯამება | ერთი თვალის გადავლებით |
      მთავარი ფაქტები | ძირითადი ფაქტები | მოკლე შინაარსი | მნიშვნელოვანი პუნქტები | რეზიუმე`,
    hy: `
      Համառոտ | Կարճ ասած | Ամփոփ | Հիմնական կետերը | Հիմնական կետեր | Գլխավորը | Մեկ հայացքով |
      Հիմնական փաստերը | Ամփոփագիր | Կարևոր կետեր | Առանցքային կետեր`,
    az: `
      Qısaca | Qısa xülasə | Əsas məqamlar | Xülasə | Bir baxışda | Əsas faktlar | Mühüm məqamlar |
      Vacib məqamlar | Əsas nöqtələr | Ən vaciblər | Bir sözlə`,
    kk: `
      Қысқаша | Негізгі тұстары | Басты тұстары | Түйін сөз | Негізгі ойлар | Басты фактілер | Қысқаша мазмұны |
      Ең бастысы | Негізгі фактілер | Бір қарағанда | Маңызды тұстары`,
    ca: `
      Les claus | Claus | Punts clau | En resum | En breu | Resum | L'essencial | Idees clau |
      En poques paraules | Dades clau | En síntesi | Els punts clau`,
    gl: `
      As claves | En resumo | O esencial | Ideas clave | En poucas palabras | En síntese | Os puntos clave`,
    eu: `
      Gakoak | Laburbilduz | Laburpena | Laburpen gisa | Labur | Labur-labur | Funtsezkoa | Puntu nagusiak |
      Ideia nagusiak | Hitz gutxitan | Datu nagusiak | Laburrean`,
    et: `
      Lühidalt | Lühikokkuvõte | Kokkuvõtvalt | Põhipunktid | Peamised punktid | Olulisemad punktid | Põhifaktid |
      Peamine | Kõige olulisem | Olulisim | Faktid | Lühidalt öeldes`,
    lv: `
      Īsumā | Kopsavilkums | Galvenais | Svarīgākais | Būtiskākais | Galvenie fakti | Galvenie punkti | Īsi |
      Fakti | Īss kopsavilkums | Īsi par galveno`,
    lt: `
      Trumpai | Santrauka | Svarbiausia | Esmė | Pagrindiniai faktai | Pagrindiniai punktai | Svarbiausi faktai |
      Apibendrinant | Trumpa santrauka | Glaustai | Trumpai tariant`,
    sl: `
      Na kratko | Povzetek | Ključni poudarki | Ključne točke | Bistvo | Bistveno | Glavni poudarki |
      Ključna dejstva | Poudarki | Skratka | Na prvi pogled | Kratek povzetek`,
    hr: `
      Ukratko | Sažetak | Glavne točke | U kratkim crtama | Ključne činjenice | Najvažnije | Najbitnije | Bit |
      Ključne poruke | Kratki sažetak`,
    sr: `
      Укратко | Сажетак | Кључне тачке | Најважније | У кратким цртама | Кључне чињенице | Ključne tačke`,
    mk: `
      Накратко | Резиме | Клучни точки | Главни точки | Најважното | Најважно | Клучни факти | Суштината |
      Кратко резиме | Во кратки црти | Главни факти`,
    bg: `
      Най-важното | Резюме | Основни точки | Ключови точки | Основни акценти | Акценти | Ключови факти |
      Основното | В резюме | Същественото | Основни факти`,
    sk: `
      V skratke | Zhrnutie | Kľúčové body | Hlavné body | Najdôležitejšie | To najdôležitejšie | Kľúčové fakty |
      Podstatné | V kocke | Krátke zhrnutie | Na prvý pohľad`,
    is: `
      Í stuttu máli | Samantekt | Aðalatriði | Aðalatriðin | Helstu atriði | Helstu punktar | Það helsta |
      Lykilatriði | Helstu staðreyndir | Útdráttur | Stutt samantekt | Í fljótu bragði`,
    sq: `
      Shkurtimisht | Shkurt | Përmbledhje | Pikat kryesore | Pikat kyçe | Më të rëndësishmet | Me pak fjalë |
      Faktet kryesore | Faktet kyçe | Thelbi | Në pika të shkurtra`,
    cy: `
      Yn gryno | Crynodeb | Prif bwyntiau | Y prif bwyntiau | Pwyntiau allweddol | Ffeithiau allweddol | Yn fyr |
      Cipolwg | Y pethau pwysig | Prif ffeithiau | Yr hanfodion`,
    ga: `
      Go hachomair | Go gairid | Achoimre | Príomhphointí | Na príomhphointí | Pointí tábhachtacha |
      I mbeagán focal | Príomhfhíricí | Na bunphointí | Buneolas | Sracfhéachaint`,
  },
  'why-it-matters': {
    en: `
      Why we're watching | Why this counts | Why care | This matters because | Why is it important |
      Why is this important | Why it's significant | Why it is significant | Why this is significant |
      Why this move matters | Why the decision matters | Why the move matters | Why the ruling matters |
      Why the findings matter | Why this study matters | Why this research matters | Why the numbers matter |
      So why does it matter | Here's why you should care | That matters because | Why it matters for you |
      Why it matters for business | Why it matters for investors | What is at stake | At stake | Significance |
      The significance | The importance | What's the big deal | Why it's important to you |
      Why does this matter to you | Why it mattered | The big deal | Why we're covering this`,
    de: `
      Warum uns das interessiert | Darum ist das relevant | Die Bedeutung | Bedeutung | Relevanz | Die Relevanz |
      Na und | Das ist wichtig, weil | Warum es relevant ist | Weshalb ist das wichtig |
      Weshalb das relevant ist | Deshalb ist das relevant | Darum ist das Thema wichtig |
      Warum ist das Thema wichtig | Warum ist das so wichtig | Warum das so wichtig ist |
      Darum ist das so wichtig | Warum es zählt | Warum das brisant ist | Darum ist das brisant |
      Warum ist das brisant | Die Brisanz | Warum ist das von Bedeutung | Warum das bemerkenswert ist |
      Warum ausgerechnet jetzt | Warum das alle angeht | Warum uns das alle betrifft | Das ist wichtig, denn |
      Wichtig ist das, weil | Relevant ist das, weil | Worauf es ankommt | Der Einsatz |
      Warum das jetzt relevant ist | Was davon abhängt | Warum das auch die Schweiz betrifft |
      Warum das ein Problem ist`,
    fr: `
      Quels enjeux | Enjeux | Quel enjeu | Et alors | C'est important parce que | C'est important car |
      Pourquoi est-ce crucial | Pourquoi c'est grave | Pourquoi c'est inquiétant | Pourquoi c'est inédit |
      Pourquoi c'est historique | Pourquoi c'est un problème | Pourquoi c'est une bonne nouvelle |
      Pourquoi c'est une mauvaise nouvelle | Pourquoi c'est pertinent | Pourquoi c'est stratégique |
      Pourquoi c'est sensible | Pourquoi s'en soucier | Pourquoi s'en préoccuper | Pourquoi ça me concerne |
      Pourquoi ça te concerne | En quoi cela vous concerne | L'enjeu principal | L'enjeu majeur |
      L'enjeu central | Le principal enjeu | Les principaux enjeux | Quel est l'enjeu | Quels sont les enjeux |
      Qu'est-ce qui est en jeu | Que se joue-t-il | L'importance | L'importance de la nouvelle`,
    es: `
      Por qué debería importarme | La relevancia | La trascendencia | Esto importa porque | Importa porque |
      Es importante porque | Es relevante porque | Por qué resulta relevante | Por qué resulta importante |
      Por qué es crucial | Por qué es fundamental | Por qué es trascendente | Por qué preocupa |
      Por qué debe importarnos | Por qué nos afecta | Por qué te tiene que importar | Por qué le importa |
      Por qué debería importarle | Por qué debería importarnos | Por qué tiene importancia |
      Por qué fue importante | Por qué será importante | Su importancia | Su relevancia | Trascendencia |
      Qué hay en juego | Todo lo que está en juego | Qué se pone en juego | Cómo te afecta | En qué te afecta |
      Cómo nos afecta | Por qué tiene relevancia | Cuál es la importancia | Cuál es su relevancia`,
    pt: `
      Porque é que isto importa | A importância | O significado | Isso importa porque | Isto importa porque |
      Porque isto é importante | Por que a decisão é importante | Por que essa decisão é importante |
      Porque é que esta decisão é importante | Porque é relevante | Porque é que é relevante | Por que interessa |
      Porque interessa | Porque é que interessa | Por que o tema é importante | Por que o assunto é importante |
      Qual a relevância | Qual é a importância disso | A importância da notícia | A importância disso |
      O que está em risco | É importante porque | Isso é importante porque | Isto é importante porque |
      É por isso que importa | É por isso que é importante | Por isso é importante | E daí |
      O que você tem a ver com isso | O que isso tem a ver com você | Por que isso é relevante agora |
      Daí a importância | O que está em jogo para você`,
    it: `
      L'importanza | Importanza | La rilevanza | Perché interessa | È importante perché | È rilevante perché |
      Conta perché | Perché interessa a tutti | Perché riguarda tutti | Perché ciò è importante |
      Perché è importante parlarne | Perché è importante adesso | Perché è importante oggi |
      Perché è un problema | Perché è una svolta | Perché è una buona notizia | Perché è una cattiva notizia |
      Perché la decisione è importante | Perché la sentenza è importante | Perché dovremmo preoccuparci |
      Perché preoccupa | Perché fa discutere | Perché è utile saperlo | L'importanza della notizia |
      Cosa c'è in palio | Cosa rischiamo | Cosa è in gioco | Che cosa è in gioco | Che cosa c'è in ballo |
      Perché è interessante | L'interesse pubblico | Perché ne parliamo`,
    nl: `
      Dit is belangrijk omdat | Dit doet ertoe omdat | Waarom belangrijk | Waarom is dat belangrijk |
      Waarom dat belangrijk is | Waarom is dit van belang | Waarom is het relevant | Waarom is dat relevant |
      Waarom is dat nieuws | Waarom is dit zo belangrijk | Waarom is het zo belangrijk |
      Waarom is dit interessant | Waarom dit interessant is | Waarom is dit opvallend | Waarom is dit bijzonder |
      Waarom is dit opmerkelijk | Waarom is dit een probleem | Waarom is dat erg |
      Waarom is dit besluit belangrijk | Waarom is deze uitspraak belangrijk | Waarom is dit nu belangrijk |
      Waarom raakt dit ons | Waarom gaat dit iedereen aan | Waarom is dit goed nieuws |
      Waarom is dit slecht nieuws | De relevantie | De inzet | De belangen | Het grote belang |
      Wat is het belang | Wat is de inzet | Wat staat op het spel | Waarom maakt het uit | Waarom maakt dit uit |
      Waarom zou je dit willen weten | Waarom is dit actueel | Relevantie`,
    sv: `
      Varför är detta viktigt | Varför vi bryr oss | Varför bry sig | Varför ska jag bry mig |
      Vad som står på spel | Det står på spel | Därför är det intressant | Betydelse`,
    no: 'Hvorfor bør jeg bry meg | Hva som står på spill',
    da: 'Betydning',
    fi: 'Mikä on panoksena | Merkitys | Miksi tärkeää',
    pl: 'Dlaczego ma to znaczenie | Stawka | Dlaczego warto o tym wiedzieć | Znaczenie',
    cs: 'V sázce | Význam',
    hu: 'Miért érdekes | A tét | Miért van jelentősége | Ezért fontos | Miért jelentős | Jelentősége | Miért foglalkozunk vele',
    ro: 'Miza | Care este miza | De ce este relevant | Importanța',
    ru: 'Почему нас это касается | Важность | Значимость | Почему мы об этом пишем',
    uk: 'Що поставлено на карту | Чому це стосується вас | Значення | Чому ми про це пишемо',
    tr: `
      Neden umursamalıyım | Neden ilgilendiriyor | Neden önemsiyoruz | Sizi neden ilgilendiriyor |
      Neden önemlidir | Önemi | Ne tehlikede | Önemi nedir`,
    el: `
      Γιατί σας αφορά | Τι διακυβεύεται | Το διακύβευμα | Γιατί να με νοιάζει | Η σημασία | Τι παίζεται`,
    id: `
      Mengapa penting | Pentingnya | Mengapa kita peduli | Mengapa saya harus peduli | Taruhannya | Apa pentingnya`,
    vi: 'Vì sao bạn nên quan tâm | Tại sao lại quan trọng | Vì sao cần quan tâm | Ý nghĩa',
    zh: `
      为什么要关心 | 為什麼要關心 | 为何关注 | 為何關注 | 重要意义 | 重要意義 | 利害关系 | 利害關係 | 意义 |
      意義 | 与你何干 | 與你何干 | 利害何在 | 新闻意义 | 新聞意義 | 意義何在 | 有何意义 | 有何意義 | 有什么意义 |
      有什麼意義 | 有甚麼意義 | 重要在哪里 | 重要在哪裡 | 重要在哪裏 | 重要性在哪里 | 重要性在哪裡 |
      重要性在哪裏 | 为什么这么重要 | 為什麼這麼重要 | 為甚麼這麼重要 | 为什么至关重要 | 為什麼至關重要 |
      為甚麼至關重要 | 为何至关重要 | 為何至關重要 | 何以重要 | 為甚麼要關注 | 为何要关注 | 為何要關注 |
      为什么要在意 | 為什麼要在意 | 為甚麼要在意 | 為甚麼要關心 | 为什么现在很重要 | 為什麼現在很重要 |
      為甚麼現在很重要 | 关注理由 | 關注理由 | 值得关注的理由 | 值得關注的理由 | 这很重要 | 這很重要 |
      这一点很重要 | 這一點很重要 | 此事重要 | 事关重大 | 事關重大 | 兹事体大 | 茲事體大 | 关系重大 | 關係重大 |
      利害攸关 | 利害攸關 | 攸关什么 | 攸關什麼 | 攸關甚麼 | 现实意义 | 現實意義 | 战略意义 | 戰略意義 |
      深远意义 | 深遠意義 | 和你有什么关系 | 和你有什麼關係 | 和你有甚麼關係 | 關我甚麼事 | 之所以重要 |
      为什么这件事很重要 | 為什麼這件事很重要 | 為甚麼這件事很重要 | 点解重要 | 點解重要 | 点解咁重要 |
      點解咁重要 | 与我有什么关系 | 與我有什麼關係 | 與我有甚麼關係 | 有何重要`,
    ja: `
      注目すべき理由 | なぜ大切なのか | なぜ重要なの | なぜ重要なのでしょうか | どうして重要なのか | なぜ大事 |
      なぜ大事なの | なぜ注目されているのか | なぜ注目か | なぜ注目なのか | なぜ今注目なのか |
      なぜいま注目されるのか | なぜ問題なの | 問題の重要性 | その重要性 | その意義 | 今回の意義 | 歴史的意義 |
      発表の意義 | どこが重要なのか | どこがすごいのか | 問われること | 問われるもの | これが重要なのは |
      重要なのは | 知っておくべき理由 | 無視できない理由 | なぜ大きな問題なのか`,
    ko: `
      왜 주목하나 | 왜 관심을 가져야 하나 | 의의 | 이게 왜 중요하냐면 | 중요한 까닭 | 왜 중요 | 왜 중요할까요 |
      이게 왜 중요하죠 | 중요한 건 | 중요한 것은 | 그 중요성 | 이번 발표의 의의 | 이번 결정의 의의 | 역사적 의의 |
      왜 주목해야 할까 | 왜 주목받을까 | 왜 주목받고 있나 | 왜 주목하는가 | 주목하는 이유 | 주목받는 이유 |
      주목해야 하는 이유 | 주목해야 할 이유 | 왜 문제인가 | 왜 문제일까 | 왜 문제야 | 이게 왜 문제야 |
      왜 문제가 되나 | 왜 알아야 하나 | 알아야 하는 이유 | 나랑 무슨 상관 | 우리에게 미치는 의미`,
    ar: `
      لماذا يهمنا | لماذا يجب أن تهتم | لماذا نهتم | أهمية الأمر | الأهمية | لماذا يهمك | أهمية ذلك | لماذا تهتم |
      تكمن الأهمية`,
    hi: 'क्यों ज़रूरी है | हमें क्यों परवाह है | आपको क्यों परवाह करनी चाहिए | महत्व | इसका महत्व',
    he: 'החשיבות | חשיבות העניין',
    fa: 'اهمیت خبر | چرا مهمه | اهمیت | دلیل اهمیت | ضرورت موضوع',
    ur: 'اہمیت',
    bn: 'গুরুত্ব | বিষয়টির গুরুত্ব | কেন জরুরি | এর গুরুত্ব | কেন দরকার',
    ta: 'முக்கியத்துவம் | இதன் முக்கியத்துவம் | முக்கியத்துவம் என்ன | ஏன் அவசியம்',
    ms: 'Kepentingan | Kepentingannya | Signifikan',
    tl: 'Kahalagahan | Bakit mahalaga | Kahalagahan nito',
    sw: 'Umuhimu wake | Umuhimu | Kwanini muhimu',
    af: 'Belang',
    ka: 'მნიშვნელობა | საკითხის მნიშვნელობა',
    hy: 'Կարևորությունը | Նշանակությունը | Սրա կարևորությունը',
    az: 'Əhəmiyyəti | Bunun əhəmiyyəti | Önəmi | Niyə lazımdır | Əhəmiyyəti nədir',
    kk: 'Маңызы | Маңыздылығы | Мұның маңызы | Мәселенің маңызы | Маңызы неде',
    ca: 'Importància | Rellevància | La rellevància',
    gl: 'Relevancia | A relevancia',
    eu: 'Garrantzia | Jokoan dagoena',
    et: 'Olulisus | Tähtsus | Kaalul on',
    lv: 'Nozīme | Nozīmīgums | Kāpēc svarīgi | Svarīgums',
    lt: 'Svarba | Reikšmė | Kodėl svarbu | Aktualumas',
    sl: 'Pomen | Pomembnost',
    hr: 'Važnost | Značaj | Značenje',
    sr: 'Значај | Важност',
    mk: 'Значење | Значајност',
    bg: 'Значение | Залогът | Значимост | Значението',
    sk: 'Dôležitosť',
    is: 'Mikilvægi | Þýðing | Í húfi',
    sq: 'Rëndësia | Çfarë rrezikohet | Domethënia',
    cy: 'Pwysigrwydd | Arwyddocâd',
    ga: 'Tábhacht | An tábhacht',
  },
  news: {
    en: `
      The big news | The lede | What's going on | What just happened | News peg | The main news | What we know |
      The news in brief | Where things stand | What's driving it | What they're doing | Catch me up on the news |
      News of the day | What's driving the news | Driving the day | Why in news |
      Why in the news | Why it's in the news | Why is it in the news | Why is this in the news | The news peg |
      One big thing | Where it stands | Here's the latest | Driving the conversation | What's the latest |
      What has happened | What's happened | What is happening | What's happening now | What happened today |
      So what happened | What exactly happened | Here's what happened | Here's what's happening |
      What is going on | The story | What's the story | What's the news | What's this about | What is it about |
      What it's about | What it's all about | What's changed | What has changed | What's changing |
      Latest developments | The latest developments | What was announced | What was decided | The announcement |
      The decision | The issue | The deal | The move | The lead story`,
    de: `
      Was geschehen ist | Der Anlass | Die Neuigkeit | Was neu ist | Der Stand der Dinge | Die News |
      Das ist geschehen | Was los ist | Das ist los | Stand der Dinge | Was gerade passiert | Das Neueste |
      Das ist der Stand | So ist der Stand | Worum geht's | Aktuell | Die Neuigkeiten | Der aktuelle Stand |
      Aktueller Stand | Was ist los | Der Sachverhalt | Die Ausgangslage | Darum geht es | Darum gehts |
      Worum gehts | Um was es geht | Um was geht es | Um was geht's | Um was gehts | Was genau passiert ist |
      Was ist genau passiert | Was ist vorgefallen | Was vorgefallen ist | Die Meldung | Darum dreht es sich |
      Das ist der Anlass | Was heute passiert ist | Was ist da los | Was geschah | Was passierte |
      Was passiert gerade | Was derzeit passiert | Das passiert gerade | Das Neue | Neuigkeiten | Anlass |
      Der Auslöser | Der Vorfall | Das Ereignis | Das Thema | Die Entscheidung | Der Entscheid | Der Beschluss |
      Was beschlossen wurde | Das wurde beschlossen | Was entschieden wurde | Das wurde entschieden |
      Was geplant ist | Das ist geplant | Die aktuelle Lage | Was sich ändert`,
    fr: `
      L'info | De quoi parle-t-on | Ce qu'il s'est passé | L'annonce | Le fait du jour | Quoi de neuf |
      Où en est-on | L'actu | Ce qu'il se passe | Où on en est | Où en sommes-nous | Le point sur la situation |
      De quoi on parle | Les dernières infos | L'info du jour | Aux dernières nouvelles | Que se passe-t-il |
      Ce qui change | Les dernières nouvelles | État des lieux | L'état des lieux | La situation |
      Les nouveautés | Le constat | L'événement | Ce qui vient de se passer |
      Ce qui vient d'arriver | Ce qui s'est passé hier | Ce qui s'est passé cette semaine | L'info clé |
      L'info principale | La nouvelle du jour | Pourquoi on en parle aujourd'hui |
      Pourquoi en parle-t-on | Pourquoi l'on en parle | Ce qui fait l'actualité | Ce qui a été annoncé |
      Ce qui vient d'être annoncé | Ce qui vient de tomber | L'événement du jour | Qu'est-ce qui s'est passé |
      Qu'est-il arrivé | Qu'est-ce qui se passe | Ce qui est arrivé | Ce qui arrive | De quoi est-il question |
      De quoi il s'agit | Il s'agit de quoi | C'est quoi | C'est quoi l'histoire | C'est quoi le sujet | Le fait |
      Le sujet | L'annonce du jour | La décision | La nouveauté | Quoi de nouveau | Ce qui est nouveau |
      Ce qu'il y a de nouveau | Du nouveau | La dernière nouvelle | Les derniers développements`,
    es: `
      Lo que pasó | Lo que ha pasado | Lo que está pasando | Lo último | Lo nuevo | La novedad | De qué se trata |
      La primicia | Las últimas noticias | Cómo está la cosa | Cómo están las cosas | El estado de la cuestión |
      Lo que ocurrió | De qué va | La situación | Estado de situación | Cuál es la noticia | Por qué es noticia |
      Por qué es noticia hoy | Es noticia porque | Por qué está en las noticias | Por qué se habla de esto |
      Por qué se habla de ello | Por qué estamos hablando de esto | Qué hay de nuevo en el caso |
      Lo nuevo del caso | Lo que ha ocurrido | Lo que sucedió | Lo que está ocurriendo | Lo que está sucediendo |
      Lo último que se sabe | Lo que se anunció | El hecho noticioso | La última novedad | Lo que acaba de pasar |
      Qué ha ocurrido | Qué ocurre | Qué está ocurriendo | Qué ha sucedido | Qué sucede | Qué está sucediendo |
      Qué pasó hoy | Qué acaba de pasar | Qué pasó exactamente | Qué ha pasado exactamente | Qué fue lo que pasó |
      De qué va esto | De qué trata | De qué hablamos | De qué estamos hablando | De qué va la noticia |
      El hecho | El suceso | El acontecimiento | La medida | La propuesta | La denuncia | El acuerdo |
      El hallazgo | Novedades | Qué se anunció | Qué se ha anunciado | Qué se decidió | Qué se ha decidido`,
    pt: `
      O que está a acontecer | A novidade | O que se passou | Os factos | O que rolou | Do que se trata | O furo |
      O que está rolando | As últimas | A última | O ponto da situação | O estado das coisas | O pé da situação |
      A quantas anda | Em que pé está | Do que se trata a notícia | O que mudou agora | O que se passa |
      As novidades | O que é notícia | Ponto de situação | A situação | O caso | Últimas notícias | O que mudou |
      A novidade do dia | O que está pegando | O que está a dar que falar | Do que estamos falando |
      De que estamos a falar | Qual é a notícia | O que acaba de acontecer | O que acabou de acontecer |
      A última novidade | O que foi noticiado | Direto à notícia | O que é que aconteceu | O que é que se passou |
      O que se está a passar | O que ocorreu | O que acontece | Os acontecimentos | O que está em causa |
      O que está em debate | O anúncio | A decisão | O fato | O facto | Em que consiste | O que diz o estudo |
      O que diz a decisão | O que diz a lei | Direto ao ponto | Directo ao assunto | Direto ao assunto |
      O fato novo | O facto novo | Porque é notícia | O que foi anunciado | O que foi decidido`,
    it: `
      Che cosa è successo | Cosa sta succedendo | La novità | Le ultime | Di cosa si tratta | Di cosa parliamo |
      Cosa succede | Cosa c'è di nuovo | Il fatto | Che cosa sta succedendo | Che succede | A che punto siamo |
      Lo stato dell'arte | Il punto della situazione | Le ultime notizie | Di che si parla | Che cos'è successo |
      Che aria tira | La situazione | Il caso | Cosa è accaduto | L'annuncio | Novità | La vicenda | L'accaduto |
      Perché se ne parla | Perché parlarne | La notizia del giorno |
      Di cosa stiamo parlando | Di che cosa stiamo parlando | Che cosa è accaduto | Cosa sta accadendo |
      Il fatto del giorno | La novità del giorno | La notizia principale | Qual è la notizia | Dov'è la notizia |
      Cos'è accaduto | Ecco cosa è successo | Ecco cosa sta succedendo | Cosa è successo, in breve |
      Cosa è successo in breve | Che cosa succede | Di che cosa si tratta | Di che si tratta |
      Che cosa c'è di nuovo | Che cosa cambia | La decisione | La sentenza | L'accordo | L'episodio | L'evento |
      L'incidente | La proposta | Gli ultimi sviluppi | La scoperta | La ricostruzione | La dinamica |
      Cosa è stato deciso | Cosa è stato annunciato | Il punto | L'indiscrezione | Cosa prevede | Di cosa si parla`,
    nl: `
      Wat is er aan de hand | Wat er speelt | Wat speelt er | De aanleiding | De primeur | Dit is er gebeurd |
      Wat gebeurde er | Dit speelt er | Wat is nieuw | Stand van zaken | Laatste nieuws | Het laatste nieuws |
      Nieuw | Wat is er precies gebeurd | Wat is er precies aan de hand | Dit is er aan de hand |
      Wat er is gebeurd | Wat er aan de hand is | Het nieuws van vandaag | Wat gebeurt er | Dit gebeurde er |
      Wat is er gaande | Waarover gaat het | Waarover gaat dit | Wat is er precies gaande |
      Wat er precies is gebeurd | Waar gaat dit over | Waar het om gaat | Waar gaat het om | Hier gaat het om |
      Wat is de aanleiding | De laatste ontwikkelingen | De stand van zaken | Wat is de stand van zaken |
      De situatie | De gebeurtenis | Het voorval | Het incident | De aankondiging | Het besluit | De beslissing |
      De uitspraak | Het vonnis | Het akkoord | De deal | Het voorstel | Het plan | Wat verandert er |
      Wat er verandert | Dit verandert er | Wat is er besloten | Wat is er aangekondigd | Wat is er afgesproken |
      Wat houdt het in | De ontdekking | De onthulling | Wat staat er in het akkoord`,
    sv: `
      Det har hänt | Vad som har hänt | Vad hände | Det här har hänt | Vad händer | Det som hänt | Vad är nytt |
      Det senaste | Vad det handlar om | Vad handlar det om | Senaste nytt | Nytt | Läget | Detta hände`,
    no: `
      Hva skjedde | Dette er nytt | Hva er nytt | Dette skjedde | Hva skjer | Hva det handler om |
      Hva handler det om | Dette handler saken om | Hva som har skjedd | Kva har skjedd | Kva skjedde |
      Kva er nytt | Siste nytt | Det siste | Status nå`,
    da: `
      Hvad skete der | Det er der sket | Hvad sker der | Hvad handler det om | Det handler det om | Hvad er nyt |
      Det nye | Seneste nyt i sagen | Hvad der skete | Det seneste | Seneste nyt | Nyt | Status | Situationen |
      Status lige nu`,
    fi: `
      Mitä tapahtui | Mitä on tapahtunut | Mistä on kyse | Mitä tapahtuu | Uutinen | Mitä uutta |
      Viimeisin tieto | Näin kävi | Missä mennään | Mistä on kysymys | Tämä tapahtui | Uutta | Tilanne nyt |
      Uusimmat käänteet | Viimeisimmät tiedot | Tuoreinta`,
    pl: `
      Co się wydarzyło | Co się dzieje | O co chodzi | Najnowsze wydarzenia | Fakty | Stan gry | Co zaszło |
      Nowości | Najnowsze informacje | Aktualna sytuacja | Ostatnie wydarzenia`,
    cs: `
      Co se stalo | Co se děje | Oč jde | O co jde | Co je nového | Co se událo | Poslední vývoj | Stav věcí |
      Novinky | Aktuálně | Nejnovější vývoj | Současný stav | Aktuální situace | Co je nové | Zpráva`,
    hu: `
      Mi történt | Mi történik | Miről van szó | Mi az újdonság | A fejlemény | Legfrissebb fejlemények |
      Hol tart az ügy | Ez történt | Mi újság | Friss hírek | Legfrissebb | A helyzet | Jelenlegi helyzet |
      Újdonságok`,
    ro: `
      Ce s-a întâmplat | Ce se întâmplă | Despre ce este vorba | Ce e nou | Noutatea | Faptele | Stadiul actual |
      Ultima evoluție | Ce este nou | Noutăți | Ultimele noutăți | Ultima oră | Situația actuală |
      Despre ce e vorba | Pe ce se discută`,
    ru: `
      Что происходит | О чём речь | В чём дело | Что стало известно | Инфоповод | Что известно на данный момент |
      Новость | Положение дел | Как обстоят дела | Последние новости | Что происходит сейчас | Суть новости |
      Что стряслось | Главная новость | К этому часу | Событие | Факты | Текущая ситуация | Что известно сейчас |
      Суть события | О чем идет речь | Что изменилось | Обстановка | Ход событий | Почему об этом говорят`,
    uk: `
      Що сталося | Що відбулося | Що відбувається | Про що йдеться | Про що мова | У чому річ | Що нового |
      Що стало відомо | Що трапилося | Останні новини | Поточна ситуація | Стан справ | Ситуація | Суть новини |
      Новина | Чому про це говорять`,
    tr: `
      Neler oluyor | Ne oluyor | Gelişme | Yeni olan ne | Olay ne | Konu ne | Son gelişme | Ne yaşandı |
      Neler yaşandı | Yeni ne var | Son gelişmeler | Yenilikler | Gelişmeler | Haber | Ne değişti`,
    el: `
      Τι συνέβη | Τι έγινε | Τι συμβαίνει | Περί τίνος πρόκειται | Τι νεότερο υπάρχει | Το γεγονός | Τα γεγονότα |
      Τι νέο υπάρχει | Τι έχει συμβεί | Τα νεότερα | Τι νεότερο | Η κατάσταση | Οι τελευταίες εξελίξεις | Τα νέα |
      Τα τελευταία νέα`,
    id: `
      Apa yang terjadi | Apa yang sedang terjadi | Apa yang baru | Perkembangan terbaru | Kejadiannya |
      Beritanya | Kabar terbaru | Berita terbaru | Terkini | Kondisi terkini | Yang baru | Kronologi |
      Situasi terkini`,
    vi: `
      Chuyện gì đã xảy ra | Điều gì đã xảy ra | Chuyện gì đang xảy ra | Điều gì đang xảy ra | Diễn biến |
      Diễn biến chính | Có gì mới | Diễn biến mới nhất | Chuyện gì xảy ra | Tình hình hiện tại | Tin mới nhất |
      Sự việc`,
    zh: `
      发生什么事 | 發生什麼事 | 最新進展 | 事件經過 | 新闻事件 | 新聞事件 | 独家消息 | 獨家消息 | 怎么回事 |
      怎麼回事 | 事件概要 | 事情经过 | 事情經過 | 新鲜事 | 發生了什麼事 | 新闻要点 | 事态现状 | 局势现状 |
      目前局勢 | 到底发生了什么 | 到底發生了什麼 | 最新情况 | 最新情況 | 最新动态 | 最新動態 | 新聞 | 现状 |
      現狀 | 事件概述 | 目前状况 | 目前狀況 | 新闻内容 | 新聞內容 | 新闻事实 | 新聞事實 | 消息内容 | 消息內容 |
      到底發生了甚麼 | 究竟发生了什么 | 究竟發生了什麼 | 究竟發生了甚麼 | 究竟发生什么事 | 究竟發生什麼事 |
      究竟發生甚麼事 | 刚刚发生了什么 | 剛剛發生了什麼 | 剛剛發生了甚麼 | 现在发生了什么 | 現在發生了什麼 |
      現在發生了甚麼 | 正在发生什么 | 正在發生什麼 | 正在發生甚麼 | 出了什么事 | 出了什麼事 | 出了甚麼事 |
      新闻说了什么 | 新聞說了什麼 | 新聞說了甚麼 | 有什么新消息 | 有什麼新消息 | 有甚麼新消息 | 新消息是什么 |
      新消息是什麼 | 新消息是甚麼 | 消息是什么 | 消息是什麼 | 消息是甚麼 | 有何新进展 | 有何新進展 |
      这则新闻在说什么 | 這則新聞在說什麼 | 這則新聞在說甚麼 | 这条新闻讲了什么 | 這條新聞講了什麼 |
      這條新聞講了甚麼 | 事件在说什么 | 事件在說什麼 | 事件在說甚麼 | 宣布了什么 | 宣布了什麼 | 宣布了甚麼 |
      宣佈了什麼 | 宣佈了甚麼 | 事件速报 | 事件速報 | 新闻是什么 | 新聞是什麼 | 新聞是甚麼 | 发生咩事 | 發生咩事 |
      这次发生了什么 | 這次發生了什麼 | 這次發生了甚麼 | 發生了甚麼 | 發生了甚麼事 | 發生甚麼事 | 发生何事 |
      發生何事 | 这是怎么回事 | 這是怎麼回事 | 到底怎么回事 | 到底怎麼回事 | 究竟怎么回事 | 究竟怎麼回事 | 咩事 |
      什么事 | 什麼事 | 甚麼事 | 事发经过 | 事發經過 | 案发经过 | 案發經過 | 案情 | 案情简介 | 案情簡介 |
      事件始末 | 新闻焦点 | 新聞焦點 | 最新发展 | 最新發展 | 最新状况 | 最新狀況 | 新进展 | 新進展 | 进展 | 進展 |
      现况 | 現況 | 消息面 | 快讯 | 快訊 | 决定内容 | 決定內容 | 公布内容 | 公布內容 | 公佈內容 | 当前局势 |
      當前局勢 | 涉及什么 | 涉及什麼 | 涉及甚麼 | 事件梗概`,
    ja: `
      何があったのか | 何が起きているのか | 最新の動き | ニュースの概要 | 何が新しいのか | 現状 | どんなニュース |
      ニュースの核心 | ニュースの要点 | 今何が起きているか | いま何が起きているのか | 今日のニュース |
      現在の状況は | 何が新しいか | いま起きていること | 起きたこと | 最新動向 | 現在の状況 | 事実関係 | 概況 |
      出来事 | 何が変わるか | 何が変わるのか | 事件の概要 | なぜ話題なのか | 何が起こったのか | 何が起こったか |
      何が起こっているのか | 今何が起きているのか | いま何が起きているか | 何が発表されたのか | 何が決まったのか |
      何が報じられたのか | 今回のニュース | ニュースの中身 | どんなニュースか | どんなニュースなのか |
      事の発端は | 何が明らかになったのか | 何が判明したのか | 何が報じられているのか | 何が起きた |
      何が起こった | 何が起きたの | 何があった | 何があったの | 何が起きているの | 一体何が起きたのか |
      いったい何が起きたのか | どんな事件か | どんな事件だったのか | どんな事故だったのか | どんな内容か |
      どんな内容なのか | 事故の概要 | 問題の概要 | 発表の概要 | 発表内容 | 発表の内容 | 今回の発表 |
      今回の発表内容 | 何が変わった | 何が変わったのか | 何が変わるの | 何が話題なのか | どういうこと |
      どういうことか | ことの発端 | ことの発端は | 発生状況 | 最新ニュース | 最近の動き`,
    ko: `
      무슨 일이 벌어지고 있나 | 새 소식 | 현재 상황 | 어떤 일이 있었나 | 무엇이 새로운가 | 뉴스 내용 | 무슨 일 |
      새로운 소식 | 최신 소식 | 달라진 점 | 현황 | 무엇이 달라졌나 | 새로운 점 | 왜 화제인가 | 왜 주목받나 |
      무슨 일이냐면 | 무슨 일이 있었는데 | 무슨 일이 있었어 | 무슨 일이 있었냐면 | 무슨 일이 있었나요 |
      무슨 일이 일어났냐면요 | 무슨 일이 벌어졌나 | 지금 무슨 일이 벌어지고 있나 | 무슨 일이 일어나고 있나 |
      무슨 소식이야 | 무슨 뉴스야 | 무슨 얘기야 | 무엇이 발표됐나 | 뭐가 새로운데 | 뭐가 달라졌는데 |
      어떤 뉴스인가 | 이번 소식은 | 무슨 일이에요 | 무슨 일인가 | 무슨 일인가요 | 무슨 일일까 |
      무슨 일이 있었을까 | 무슨 일이 있었던 걸까 | 무슨 일이 일어났을까 | 무슨 일이 생겼나 | 어떤 일이 있었나요 |
      무엇이 일어났나 | 어떻게 된 일이야 | 어떻게 된 일인가 | 그래서 무슨 일인데 | 무슨 내용인가 | 무슨 내용이야 |
      어떤 내용인가 | 어떤 사건인가 | 어떤 사건이야 | 사건 개요 | 사고 개요 | 사건의 발단 | 발단 | 발단은 | 소식 |
      발표 내용 | 이번 발표 | 주요 소식 | 최근 동향 | 최근 상황 | 무엇이 바뀌나 | 무엇이 달라지나 | 뭐가 달라지나`,
    ar: `
      ما الذي حدث | ما الذي يحدث | ماذا يحدث | ما الجديد | ماذا جرى | ما القصة | آخر التطورات | ما الذي جرى |
      الجديد | المستجدات | الوضع الحالي | ماذا حصل | الوضع الراهن`,
    hi: `
      क्या हुआ | क्या है मामला | क्या हो रहा है | मामला क्या है | ताज़ा खबर | ताजा खबर | क्या नया है |
      ताज़ा घटनाक्रम | क्या है पूरा मामला | नया क्या है | खबर | क्या हुआ था | हुआ क्या | क्या बदला है | क्या बदला`,
    he: `
      מה קרה | מה חדש | מה קורה | תמונת מצב | המצב כעת | החידוש | התפתחויות אחרונות | מצב העניינים | החדשות`,
    fa: `
      چه اتفاقی افتاد | چه اتفاقی افتاده است | ماجرا چیست | چه خبر | تازه‌ها | آخرین خبر | وضعیت کنونی |
      وضعیت فعلی | تازه چه خبر | خبر | آخرین تحولات`,
    ur: `
      کیا ہوا | نیا کیا ہے | تازہ ترین | معاملہ کیا ہے | موجودہ صورتحال | کیا ہوا تھا | تازہ صورتحال | ہوا کیا |
      تازہ ترین پیش رفت`,
    bn: `
      কী ঘটেছে | কী হয়েছে | কী ঘটেছিল | কী হয়েছিল | নতুন কী | সর্বশেষ | ঘটনা কী | ঠিক কী ঘটেছে |
      বর্তমান পরিস্থিতি | সর্বশেষ খবর`,
    ta: `
      என்ன நடந்தது | நடந்தது என்ன | புதியது என்ன | என்ன புதியது | தற்போதைய நிலை | தற்போதைய நிலவரம் |
      சமீபத்திய தகவல் | என்ன நடக்கிறது | என்ன விஷயம் | செய்தி`,
    th: `
      เกิดอะไรขึ้น | มีอะไรใหม่ | ล่าสุด | อะไรใหม่ | สถานการณ์ปัจจุบัน | ข่าวล่าสุด | เรื่องราวเป็นอย่างไร |
      ความคืบหน้า | ความคืบหน้าล่าสุด`,
    ms: `
      Apa yang berlaku | Apa yang baharu | Apa berlaku | Perkembangan terkini | Berita terkini | Apa baharu |
      Perkembangan terbaharu`,
    tl: `
      Ano ang nangyari | Ano'ng nangyari | Ano ang bago | Ano'ng bago | Ang pinakabago | Ang nangyari |
      Kasalukuyang sitwasyon | Pinakabagong balita | Ano ang nangyayari`,
    sw: `
      Nini kilitokea | Kilichotokea | Nini kimetokea | Nini kipya | Hali ya sasa | Yaliyojiri | Kinachoendelea |
      Habari mpya | Nini kinaendelea | Kilichojiri`,
    af: `
      Wat het gebeur | Wat gebeur het | Wat is nuut | Wat's nuut | Wat is aan die gang | Die jongste nuus |
      Die jongste verwikkelinge | Wat gebeur nou | Huidige stand`,
    ka: `
      რა მოხდა | რა არის ახალი | რა ხდება | რა ხდებოდა | ბოლო ამბები | ახალი | მიმდინარე ვითარება |
      უახლესი ამბები | რა არის ამბავი | ამბავი | ახალი ამბავი`,
    hy: `
      Ինչ է տեղի ունեցել | Ի՞նչ է տեղի ունեցել | Ի՞նչ է պատահել | Ինչ է պատահել | Ինչ նորություն |
      Ի՞նչ նորություն կա | Նորությունը | Ինչ կա նոր | Վերջին լուրերը | Ընթացիկ իրավիճակը | Ի՞նչ է կատարվում`,
    az: `
      Nə baş verib | Nə baş verdi | Nə oldu | Yenilik nədir | Nə yenilik var | Hazırkı vəziyyət | Son xəbər |
      Mövcud vəziyyət | Nə baş verir`,
    kk: `
      Не болды | Не болып жатыр | Не жаңалық | Не жаңалық бар | Соңғы жаңалық | Не өзгерді | Қазіргі жағдай |
      Не болған | Соңғы жаңалықтар`,
    ca: `
      Què ha passat | Què va passar | Què passa | L'última hora | Última hora | Què hi ha de nou | La novetat |
      Novetats | Els fets | Estat de la qüestió | La situació actual | Les últimes novetats | Per què és notícia`,
    gl: `
      Que pasou | Que aconteceu | Que pasa | O último | Que hai de novo | Novidades | Os feitos |
      Estado da cuestión | A situación actual | As últimas novas | Por que é noticia`,
    eu: `
      Zer gertatu da | Zer gertatu den | Zer gertatzen ari da | Azken ordua | Azken berriak | Berritasunak |
      Zer berri | Egoera | Gaur egungo egoera | Gertakariak | Gertatutakoa | Zergatik da albiste`,
    et: `
      Uudis | Mis juhtus | Mis on juhtunud | Mis toimus | Mis on uut | Hetkeseis | Viimased uudised |
      Värskeim info | Olukord | Praegune olukord | Mis toimub`,
    lv: `
      Ziņa | Kas notika | Kas noticis | Kas ir noticis | Kas jauns | Jaunākais | Situācija |
      Pašreizējā situācija | Situācija šobrīd | Jaunākās ziņas | Kas notiek | Notikums`,
    lt: `
      Kas nutiko | Kas įvyko | Kas atsitiko | Kas naujo | Naujausia informacija | Dabartinė padėtis |
      Dabartinė situacija | Kas vyksta | Naujienos | Padėtis`,
    sl: `
      Novica | Kaj se je zgodilo | Kaj je novega | Zadnje novice | Najnovejše | Trenutno stanje | Stanje |
      Dogajanje | Kaj se dogaja | Dogodek`,
    hr: `
      Vijest | O čemu se radi | Što se dogodilo | Što se događa | Što je novo | Najnovije | Trenutačno stanje |
      Stanje stvari | Najnovije vijesti | Događaj | Novosti`,
    sr: `
      Вест | Шта се догодило | Шта се десило | Шта је ново | Најновије | Тренутно стање | Vest | Šta se dogodilo |
      Šta se desilo | Šta je novo`,
    mk: `
      Што се случи | Што се случило | Што се случува | Што има ново | Најново | Моментална состојба | Состојба |
      Последни вести | Настанот | Новости`,
    bg: `
      Какво се случи | Какво се е случило | Какво ново | Последно | Най-новото | Последни новини | Ситуацията |
      Актуалното състояние | Какво става | Какво се случва | Събитието`,
    sk: `
      Čo sa stalo | Čo sa deje | Najnovšie | Aktuálny stav | Aktuálna situácia | Správa | O čo ide |
      Posledný vývoj | Udalosť`,
    is: `
      Hvað gerðist | Hvað er nýtt | Hvað er að frétta | Nýjustu fréttir | Nýjast | Það nýjasta | Staðan |
      Staðan núna | Hvað er að gerast | Atburðarásin | Málið`,
    sq: `
      Çfarë ndodhi | Çfarë ka ndodhur | Çfarë po ndodh | Çfarë ka të re | Të fundit | Zhvillimet e fundit |
      Gjendja aktuale | Situata | Lajmi i fundit | Ngjarja`,
    cy: `
      Y newyddion | Y stori | Beth ddigwyddodd | Beth sydd wedi digwydd | Beth sy'n newydd | Y diweddaraf |
      Y sefyllfa | Y sefyllfa bresennol | Beth sy'n digwydd | Y newyddion diweddaraf`,
    ga: `
      An scéal | An nuacht | Cad a tharla | Céard a tharla | Cad é a tharla | Cad atá nua | An scéal is déanaí |
      An nuacht is déanaí | Staid reatha | An staid reatha | Cad atá ag tarlú`,
  },
  details: {
    en: `
      The fine print | Drilling down | Up close | A closer look | The nitty-gritty | Here's what we know |
      What else we know | How it played out | What's inside | What we know so far | What we know and don't know |
      The fine points | Who's who | The players | Drill down | Of the details | The intel | Case in point |
      Dig deeper into the details | The nitty gritty | What is known so far | What's known so far |
      What we still don't know | What we don't know yet | What's still unknown | What isn't known |
      What remains unknown | What remains unclear | What's unclear | Here's what we know so far |
      The most important facts | What we do know | Specifics | The particulars | What we know now |
      What do we know | What do we know so far | What is known | What's known | What we do not know |
      What is not known | What is unknown | The facts | The key facts | Quick facts | What it says |
      What the report says | What the study found | What the report found | What they found |
      What researchers found | What the law says | What's in it | What's included | Who's affected |
      Who is affected | What they found out`,
    de: `
      Was wir wissen | Das müssen Sie wissen | Das ist bekannt | Genauer hingeschaut | Genauer betrachtet |
      Was bekannt ist | Nahaufnahme | Das steckt drin | Was wir wissen und was nicht | Das wissen wir |
      Was bisher bekannt ist | Das ist bisher bekannt | Reingezoomt | Im Detail betrachtet | Unter der Lupe |
      Was man dazu wissen muss | Das muss man wissen | Was wir noch nicht wissen | Näher herangezoomt |
      Im Einzelnen | Konkret | Weitere Details | Wichtige Termine | Die wichtigsten Termine |
      Was man wissen sollte | Ein Beispiel | Zum Beispiel | Die Beteiligten | Was wissen wir |
      Was wir bisher wissen | Was wir nicht wissen | Was bislang bekannt ist | Was ist bekannt |
      Was ist bisher bekannt | Was ist bislang bekannt | Das ist bislang bekannt | Das wissen wir bisher |
      Das wissen wir nicht | Was man weiss | Was man bisher weiss | Was nicht bekannt ist | Was noch unklar ist |
      Genauer gesagt | Konkret heißt das | Ganz konkret | Fakten | Die Faktenlage | Was unklar ist |
      Was ist unklar | Das ist unklar | Das ist noch unklar | Was ist noch unklar | Das ist noch nicht bekannt |
      Was wissen wir bisher | Was weiß man | Mehr Details | Eckdaten | Wer ist betroffen | Wer betroffen ist |
      Wer dahintersteht | Wer beteiligt ist | Wer ist beteiligt | Wo es passiert ist | Der Ablauf |
      Was im Papier steht | Was drinsteht | Das steht drin | Das sieht der Plan vor | Der Plan | Das Wer, Was, Wo`,
    fr: `
      Le détail | Plus en détail | Gros plan | Ce que l'on sait | Ce qu'on sait | De plus près | Zoom | Zoom sur |
      À savoir | Dans les détails | Ce que nous savons | Ce que l'on ignore | Ce que l'on sait à ce stade |
      Ce que l'on sait pour l'instant | Zoom avant | À la loupe | Ce que l'on ne sait pas encore |
      Pour entrer dans le détail | Zoomons | En savoir un peu plus | Qui est qui | Plus de détails |
      Les dates clés | Dates clés | Concrètement | Dans les faits | Par exemple | Les dates à retenir | Focus |
      Que sait-on | Ce qu'on sait à ce stade | Ce que l'on sait jusqu'à présent | Ce qu'on sait jusqu'à présent |
      Ce qu'on sait pour l'instant | Ce que nous savons à ce stade | Ce que l'on sait déjà |
      Ce qu'on ignore encore | Ce que l'on ignore encore | Ce qu'on ne sait pas | Ce qu'on ne sait pas encore |
      Ce que l'on ne sait pas | Ce que nous ne savons pas | Ce que nous ne savons pas encore |
      Entrons dans le détail | En détails | Plus précisément | Précisément | En pratique | Dans la pratique |
      En clair | Les précisions | Que sait-on à ce stade | Que sait-on pour l'instant | Que sait-on de l'affaire |
      Que savons-nous | Qu'est-ce qu'on sait | Ce qui est connu | Ce qui est confirmé | Ce qui est prévu |
      Ce que prévoit le texte | Ce que prévoit la loi | Ce que dit le texte | Ce que dit la loi |
      Ce que dit le rapport | Ce que dit l'étude | Ce que révèle l'étude | Ce que contient l'accord |
      Que contient l'accord | Que prévoit le texte | Que dit l'étude | Qui est concerné |
      Les principales mesures | Le contenu`,
    es: `
      Más detalles | A detalle | De cerca | Lo que sabemos | Lo que se sabe | Qué se sabe | Qué sabemos |
      Lo que debes saber | Al detalle | Lo que sabemos hasta ahora | Lo que no se sabe | Lo que no sabemos |
      Con lupa | La lupa | Más de cerca | La letra chica de la noticia | Qué se sabe hasta ahora |
      Quién es quién | Acercando la lupa | Fechas clave | Las fechas clave | Qué saber | Los protagonistas |
      Por ejemplo | En concreto | Cronología | A quién afecta | Lo que se sabe hasta ahora |
      Lo que se sabe hasta el momento | Lo que se sabe por ahora | Lo que sabemos por ahora |
      Lo que aún no se sabe | Lo que todavía no sabemos | Lo que falta por saber | Lo que queda por saber |
      Lo que está confirmado | Qué se sabe hasta el momento | Qué sabemos hasta ahora | Qué no se sabe |
      Qué no sabemos | Qué falta saber | Más en detalle | Los detalles de la noticia | Yendo al detalle |
      Detalles clave | Los detalles clave | En particular | Concretamente | Qué se sabe del caso |
      Qué se sabe por ahora | Qué se sabe de lo ocurrido | Qué más se sabe | Qué más sabemos |
      Qué falta por saber | Qué incluye | Qué establece | Qué dice el texto | Qué dice el documento |
      Qué dice el informe | Qué dice la ley | Qué cambia | Lo que cambia | En qué consiste | Quién está detrás |
      Quiénes están detrás | Quiénes son los implicados | Los implicados | Los actores |
      Quién, qué, cuándo y dónde | Punto por punto | Paso a paso`,
    pt: `
      Mais detalhes | De perto | O que se sabe | O que sabemos | O que já se sabe | O que é preciso saber |
      O que se sabe até agora | O que sabemos até agora | O que não se sabe | O que ainda não se sabe |
      Mais de perto | Na lupa | Com lupa | À lupa | Dando um zoom | Quem é quem | O que já sabemos | Datas-chave |
      Datas importantes | Ao detalhe | Por exemplo | Na prática | Linha do tempo | O pormenor | Quem é afetado |
      O que se sabe até o momento | O que se sabe até ao momento | O que se sabe sobre o caso |
      O que não sabemos | O que ainda não sabemos | O que falta saber | O que falta esclarecer |
      O que falta apurar | O que está confirmado | O que foi confirmado | Em pormenor | Por dentro da notícia |
      O que está por esclarecer | O que se sabe e o que falta saber | Pormenores | Os pormenores |
      Mais pormenores | Fatos | Factos | Só os fatos | Apenas os factos | Os fatos principais |
      Os factos mais importantes | Principais fatos | Factos essenciais | Em particular | Em concreto |
      Ponto a ponto | Ponto por ponto | O que inclui | O que prevê | O que prevê o acordo |
      O que prevê a proposta | O que prevê o projeto | A proposta | O plano | As medidas |
      Quem são os envolvidos | Como aconteceu | Como foi | O que prevê o projecto`,
    it: `
      Più in dettaglio | Da vicino | Cosa sappiamo | Cosa si sa | Cosa c'è da sapere | Cosa bisogna sapere |
      Quello che sappiamo | Più da vicino | Che cosa sappiamo | Quel che si sa | Quello che si sa |
      Cosa non sappiamo | Cosa sappiamo finora | Sotto la lente | La lente | Chi è chi | Cosa si sa finora |
      In dettaglio | Più nel dettaglio | Le date chiave | Date chiave | Nello specifico | Per esempio |
      Ad esempio | In concreto | Altri dettagli | I protagonisti | La cronologia | I dettagli della vicenda |
      Che cosa si sa finora | Che cosa sappiamo finora | Quello che sappiamo finora | Ciò che sappiamo |
      Che cosa si sa | Quel che sappiamo | Che cosa non sappiamo | Quello che non sappiamo | Cosa non si sa |
      Quello che non si sa | Tutto quello che sappiamo | Cosa si sa e cosa no | Ecco cosa sappiamo |
      Ecco cosa si sa | Cosa resta da chiarire | I particolari | Entrando nel dettaglio | Andiamo nel dettaglio |
      Ulteriori dettagli | Tutti i dettagli | I dettagli dell'accordo | I dettagli dell'operazione |
      I dettagli del piano | I dettagli della proposta | I dettagli dell'inchiesta | Le accuse | L'inchiesta |
      Le indagini | L'indagine | Chi è coinvolto | Le persone coinvolte | I soggetti coinvolti |
      Chi sono i protagonisti | Dove | Quando | Le misure | Il piano | I contenuti | I termini dell'accordo |
      Le condizioni | I fatti più importanti | Il testo | Cosa contiene | Cosa dice il testo |
      Le informazioni principali`,
    nl: `
      Van dichtbij | De bijzonderheden | Wat weten we | Belangrijke data | Meer weten | Nader bekeken |
      Wat weten we al | Wat weten we nu | Wat weten we tot nu toe | Dit weten we nu | Dit is wat we weten |
      Wat is er bekend | Wat is bekend | Wat is er tot nu toe bekend | Wat er bekend is | Dit is er bekend |
      Wat weten we niet | Wat we niet weten | Wat we nog niet weten | Wat weten we nog niet |
      Wat is nog onduidelijk | Wat is nog niet bekend | Wat we wel en niet weten | De details op een rij |
      Wat weten we zeker | Hoe zit het precies | Meer details | Verdere details | Alle details | Bijzonderheden |
      Nader toegelicht | Feiten | Wat zijn de feiten | Hoe zit dat | Hoe zit het | Hoe zit dit | De betrokkenen |
      Wie zijn de betrokkenen | De hoofdrolspelers | De spelers | Wie is wie | Wie, wat, waar | De voorwaarden |
      De maatregelen | De afspraken | De inhoud | Het onderzoek | De toelichting | Toelichting | Om wie gaat het |
      De plannen | De beschuldiging | De beschuldigingen | De verdenking | Wat staat erin`,
    sv: `
      I detalj | Närmare bestämt | Vad vi vet | Vad vet vi | Det behöver du veta | Mer i detalj | På nära håll |
      Bra att ha koll på | Viktiga datum | Fler detaljer | Närmare detaljer | Vad du behöver veta`,
    no: `
      Hva vi vet | Hva vet vi | Dette må du vite | Nærmere bestemt | Tett på | Detaljane | Kva veit vi |
      Viktige datoer | Viktige datoar | Nærmere om saken`,
    da: `
      I detaljer | Hvad ved vi | Det skal du vide | Tættere på | Mere detaljeret | Flere detaljer |
      Vigtige datoer | Det bør du vide | Nærmere detaljer | Hvad du skal vide | Tæt på`,
    fi: `
      Yksityiskohdat | Tarkemmin | Mitä tiedetään | Mitä tiedämme | Tämä pitää tietää | Tarkemmin sanottuna |
      Lähempi tarkastelu | Mitä pitää tietää | Tiedä tämä | Tärkeät päivämäärät | Lisätiedot`,
    pl: `
      W szczegółach | Zbliżenie | Co wiemy | Co wiadomo | Co trzeba wiedzieć | Co warto wiedzieć | Z bliska |
      Więcej szczegółów | Bliżej | Kluczowe daty | Ważne daty | Najważniejsze daty`,
    cs: `
      Podrobnosti | Detaily | V detailu | Podrobně | Co víme | Co je známo | Co potřebujete vědět |
      Co je třeba vědět | Více podrobností | Podrobněji | Klíčová data | Důležité termíny | Co vědět |
      Bližší informace`,
    hu: `
      Részletek | A részletek | Részletesen | Közelebbről | Mit tudunk | Amit tudni kell | Mit kell tudni |
      Közelről | További részletek | Tudnivalók | Fontos dátumok | Bővebben | Kulcsfontosságú dátumok`,
    ro: `
      Ce trebuie să știi | Detalii | Detaliile | În detaliu | Mai multe detalii | De aproape | Ce știm |
      Ce se știe | Ce trebuie să știi | Ce trebuie știut | Mai în detaliu | Date importante`,
    ru: `
      Подробнее о событии | В деталях | Крупным планом | Что известно | Что мы знаем | Что нужно знать |
      Что надо знать | Что об этом известно | Что уже известно | Что известно к этому часу | Чего мы не знаем |
      Что неизвестно | Что пока неизвестно | Под лупой | Ближе к деталям | Что еще известно |
      Что известно об этом | Кто есть кто | Присмотримся | Подробно | Ключевые даты | Важные даты | Конкретно |
      Что важно знать | Конкретика | Например | Хронология | Что нужно знать об этом | Хронология событий |
      Кого это касается`,
    uk: `
      Подробиці | Деталі | У деталях | Зблизька | Що відомо | Що ми знаємо | Що треба знати | Що потрібно знати |
      Що про це відомо | Детальніше | Докладніше | Ключові дати | Варто знати про це`,
    tr: `
      Ayrıntılı olarak | Yakından bakış | Yakın plan | Neler biliniyor | Bilinmesi gerekenler |
      Bilmeniz gerekenler | Daha fazla ayrıntı | Ayrıntı | Detay | Önemli tarihler`,
    el: `
      Οι λεπτομέρειες | Λεπτομέρειες | Αναλυτικά | Πιο αναλυτικά | Από κοντά | Τι γνωρίζουμε | Τι είναι γνωστό |
      Τι πρέπει να ξέρετε | Τι πρέπει να γνωρίζετε | Όσα πρέπει να ξέρετε | Τι ξέρουμε | Τι να γνωρίζετε |
      Σημαντικές ημερομηνίες`,
    id: `
      Rincian | Rinciannya | Detail | Detailnya | Lebih rinci | Lebih dekat | Apa yang diketahui |
      Yang kita ketahui | Yang perlu diketahui | Hal yang perlu diketahui | Yang diketahui sejauh ini |
      Lebih detail | Apa yang kita ketahui | Apa yang perlu diketahui | Tanggal penting | Selengkapnya`,
    vi: `
      Chi tiết | Cụ thể | Thông tin chi tiết | Đi vào chi tiết | Cận cảnh | Những gì đã biết |
      Những điều cần biết | Điều cần biết | Chi tiết hơn | Cần biết gì | Các mốc thời gian quan trọng |
      Các mốc chính | Biết thêm`,
    zh: `
      具體細節 | 更多細節 | 放大来看 | 放大來看 | 已知信息 | 你需要知道的 | 你需要知道 | 已知细节 | 目前所知 |
      細看 | 聚焦细节 | 聚焦細節 | 具体来看 | 具體來看 | 我们知道什么 | 我們知道什麼 | 目前已知 | 已知資訊 |
      目前已知的信息 | 目前已知資訊 | 放大看 | 细看 | 拉近看 | 拉近鏡頭 | 拉近镜头 | 具体情况 | 具體情況 |
      关键日期 | 關鍵日期 | 重要日期 | 我们目前知道什么 | 我們目前知道什麼 | 我們目前知道甚麼 | 我们已知什么 |
      我們已知什麼 | 我們已知甚麼 | 我們知道甚麼 | 我们知道些什么 | 我們知道些什麼 | 我們知道些甚麼 |
      目前已知的情况 | 目前已知的情況 | 目前知道的是 | 到目前为止我们知道什么 | 到目前為止我們知道什麼 |
      到目前為止我們知道甚麼 | 迄今已知信息 | 目前掌握的情况 | 目前掌握的情況 | 哪些情况已经明确 |
      哪些情況已經明確 | 我们还不知道什么 | 我們還不知道什麼 | 我們還不知道甚麼 | 我们不知道什么 |
      我們不知道什麼 | 我們不知道甚麼 | 目前尚不清楚的是 | 尚不清楚的是 | 还有哪些不清楚 | 還有哪些不清楚 |
      仍不清楚的是 | 已知与未知 | 已知與未知 | 深入细节 | 深入細節 | 拉近来看 | 拉近來看 | 细节在此 | 細節在此 |
      已确认的事实 | 已確認的事實 | 目前我们知道什么 | 目前我們知道什麼 | 目前我們知道甚麼 | 詳細內容 | 详细情况 |
      詳細情況 | 具体内容 | 具體內容 | 关键细节 | 關鍵細節 | 事件细节 | 事件細節 | 事件详情 | 事件詳情 |
      更多详情 | 更多詳情 | 已知情况 | 已知情況 | 已知事实 | 已知事實 | 已确认 | 已確認 | 已确认信息 |
      已確認信息 | 未知信息 | 尚待确认 | 尚待確認 | 尚未确认 | 尚未確認 | 尚未证实 | 尚未證實 | 事实 | 事實 |
      重要事实 | 重要事實 | 主要事实 | 主要事實 | 關鍵信息 | 重要信息 | 涉及哪些内容 | 涉及哪些內容 | 谁受影响 |
      誰受影響 | 受影响的人 | 受影響的人 | 影响范围 | 影響範圍 | 方案内容 | 方案內容 | 条款内容 | 條款內容 |
      主要条款 | 主要條款 | 细节披露 | 細節披露 | 已知信息汇总 | 已知信息匯總 | 已知信息彙總 | 已知资讯`,
    ja: `
      詳しく見る | 詳しく見ると | 細部 | クローズアップ | わかっていること | これまでにわかっていること |
      詳細情報 | 具体的には | もっと詳しく | 分かっていること | これまでに分かっていること |
      現時点でわかっていること | 現時点で分かっていること | わかっていないこと | 分かっていないこと |
      拡大してみると | 拡大して見る | ズームイン | もう少し詳しく | 近づいて見ると | 詳しくは | 重要な日程 |
      主な日程 | 例えば | たとえば | 知っておきたいこと | 時系列 | 主な登場人物 | 今後の日程 | 具体例 |
      誰に影響するか | 詳しく見てみると | もう少し詳しく見ると | さらに詳しく見ると | 具体的に見ると |
      詳細を見ると | ニュースの詳細 | 発表の詳細 | これまでに判明していること | 現時点で判明していること |
      いま分かっていること | いまわかっていること | 今わかっていること | 現在分かっていること |
      何が分かっているのか | 何がわかっているのか | 分かっている事実 | ここまでに分かったこと | 判明していること |
      分かっていることと分かっていないこと | 詳細は | 詳しく解説 | 内容 | 内容は | 具体的な内容 | 具体的に |
      中身 | その中身 | その中身は | 計画の内容 | 計画の中身 | 合意内容 | 合意の内容 | 契約内容 | 決定内容 |
      事実 | ファクト | 基本情報 | 主な変更点 | 変更点 | 分かったこと | わかったこと | 調査結果 | 調査内容 |
      対象 | 対象者 | 条件 | 事件の詳細 | 経緯の詳細 | ここまでのまとめ`,
    ko: `
      클로즈업 | 알려진 내용 | 알아야 할 것 | 상세 내용 | 구체적으로 | 더 알아보면 | 주요 일정 | 알아둘 점 |
      주요 날짜 | 자세히 살펴보면 | 좀 더 자세히 보면 | 조금 더 자세히 | 좀 더 자세히 | 더 자세히 보면 |
      좀 더 설명하면 이렇습니다 | 구체적으로 보면 | 구체적으로 살펴보면 | 세부 내용을 보면 | 내용을 뜯어보면 |
      뜯어보면 | 디테일은 | 지금까지 밝혀진 것 | 지금까지 밝혀진 사실 | 지금까지 확인된 것 |
      지금까지 확인된 사실 | 현재까지 확인된 사실 | 무엇이 밝혀졌나 | 무엇이 확인됐나 | 자세한 내용은 |
      자세히 알아보기 | 자세히 살펴보기 | 상세히 | 상세 정보 | 디테일 | 구체적 내용 | 구체적인 내용 |
      구체적으로는 | 구체적인 내용은 | 내용 | 내용은 | 어떤 내용이 담겼나 | 무엇이 담겼나 | 무슨 내용 담겼나 |
      주요 변경 사항 | 달라지는 점 | 알려진 것 | 밝혀진 사실 | 확인된 사실 | 사실관계 | 팩트 | 팩트 체크 | 사실 |
      합의 내용 | 계약 내용 | 조사 결과 | 대상 | 조건 | 기본 정보`,
    ar: `
      بالتفصيل | في التفاصيل | مزيد من التفاصيل | عن قرب | ما يجب معرفته | ما تحتاج إلى معرفته | نظرة عن كثب |
      تفاصيل | تفاصيل الخبر | تواريخ مهمة | تواريخ رئيسية | لمعرفة المزيد`,
    hi: `
      विवरण | विस्तार से | विस्तार में | करीब से | क्या जानना ज़रूरी है | जानने योग्य बातें | अधिक विवरण |
      गहराई से देखें | डिटेल्स | विस्तार से जानें | अहम तारीखें | महत्वपूर्ण तिथियां | क्या जानना जरूरी है |
      पूरी जानकारी | विस्तृत विवरण | जानिए डिटेल`,
    he: `
      פרטים | הפרטים | פרטים נוספים | עוד פרטים | מבט מקרוב | תאריכים חשובים | מה צריך לדעת | מה חשוב לדעת |
      מה ידוע | לפרטים`,
    fa: `
      جزئیات | جزئیات خبر | جزئیات ماجرا | جزئیات بیشتر | بیشتر بدانید | آنچه باید بدانید | تاریخ‌های مهم |
      تاریخ‌های کلیدی | جزئیات بیشتر ماجرا`,
    ur: `
      تفصیلات | تفصیل | خبر کی تفصیل | مزید تفصیلات | مزید جانیے | اہم تاریخیں | کیا جاننا ضروری ہے |
      تفصیلات کے مطابق`,
    bn: `
      বিস্তারিত | বিবরণ | আরও বিস্তারিত | বিস্তারিত তথ্য | যা জানা দরকার | গুরুত্বপূর্ণ তারিখ | যা জানা জরুরি |
      খুঁটিনাটি | আরও জানুন`,
    ta: `
      விவரங்கள் | விவரம் | விரிவாக | கூடுதல் விவரங்கள் | முக்கிய தேதிகள் | தெரிந்து கொள்ள வேண்டியவை |
      மேலும் அறிய | முழு விவரம் | கூடுதல் தகவல்கள்`,
    th: `
      รายละเอียด | รายละเอียดเพิ่มเติม | สิ่งที่ควรรู้ | วันสำคัญ | กำหนดการสำคัญ | สิ่งที่ต้องรู้ |
      ข้อมูลเพิ่มเติม | เจาะลึก`,
    ms: `
      Perincian | Butiran | Butiran lanjut | Maklumat lanjut | Tarikh penting | Terperinci | Butirannya |
      Ketahui lebih lanjut`,
    tl: `
      Mga detalye | Ang mga detalye | Detalye | Karagdagang detalye | Mahahalagang petsa | Mga dapat malaman |
      Ano ang dapat malaman | Alamin pa | Mga petsang dapat tandaan`,
    sw: `
      Maelezo | Kwa undani | Maelezo zaidi | Maelezo kamili | Tarehe muhimu | Unachopaswa kujua |
      Unachohitaji kujua | Taarifa zaidi | Undani wake`,
    af: `
      Besonderhede | Die besonderhede | Meer besonderhede | Die detail | Belangrike datums | Sleuteldatums |
      Wat om te weet | Wat jy moet weet | In besonderhede`,
    ka: `
      დეტალები | დაწვრილებით | ვრცლად | მეტი დეტალი | მნიშვნელოვანი თარიღები | რა უნდა იცოდეთ | დეტალურად |
      რა არის ცნობილი | დამატებითი ინფორმაცია`,
    hy: `
      Մանրամասներ | Մանրամասն | Մանրամասները | Լրացուցիչ մանրամասներ | Կարևոր ամսաթվեր | Ինչ պետք է իմանալ |
      Ինչ է հայտնի | Հիմնական ամսաթվերը`,
    az: `
      Təfərrüatlar | Təfərrüat | Detallar | Ətraflı | Ətraflı məlumat | Mühüm tarixlər | Vacib tarixlər |
      Nəyi bilmək lazımdır | Əlavə təfərrüatlar | Nə məlumdur`,
    kk: `
      Толығырақ | Егжей-тегжейі | Мәліметтер | Толық мәлімет | Маңызды күндер | Не білу керек | Не белгілі |
      Басты күндер | Егжей-тегжейлі`,
    ca: `
      Els detalls | Detalls | Més detalls | Dates clau | El que cal saber | Què cal saber | El que sabem |
      Què sabem | Què has de saber | Les dates clau`,
    gl: `
      Os detalles | Máis detalles | Datas clave | O que hai que saber | Que hai que saber | O que debes saber |
      O que cómpre saber`,
    eu: `
      Xehetasunak | Xehetasun gehiago | Zer jakin behar den | Data garrantzitsuak | Data nagusiak |
      Jakin beharrekoak | Jakin beharrekoa | Zer dakigu | Zehaztasunak`,
    et: `
      Üksikasjad | Detailid | Täpsemalt | Olulised kuupäevad | Tähtsad kuupäevad | Mida teada |
      Mida peaks teadma | Lähemalt | Lähivaade | Lisainfo`,
    lv: `
      Detaļas | Sīkāk | Sīkāka informācija | Svarīgi datumi | Svarīgākie datumi | Kas jāzina | Ko vērts zināt |
      Detalizēti | Tuvāk aplūkojot`,
    lt: `
      Detalės | Išsamiau | Plačiau | Svarbios datos | Svarbiausios datos | Ką reikia žinoti | Ką verta žinoti |
      Smulkiau | Iš arčiau`,
    sl: `
      Podrobneje | Več podrobnosti | Ključni datumi | Pomembni datumi | Kaj je treba vedeti | Kaj morate vedeti |
      Kaj je dobro vedeti | Pod lupo`,
    hr: `
      Detalji | Pojedinosti | Više detalja | Važni datumi | Što treba znati | Što trebate znati | Detaljnije`,
    sr: `
      Детаљи | Појединости | Кључни датуми | Важни датуми | Шта треба да знате | Детаљније | Šta treba da znate`,
    mk: `
      Деталите | Повеќе детали | Клучни датуми | Што треба да знаете | Што треба да се знае | Подетално`,
    bg: `
      Детайли | Детайлите | Подробностите | Ключови дати | Важни дати | Какво трябва да знаем |
      Какво трябва да знаете | Повече подробности`,
    sk: `
      Bližšie | Kľúčové dátumy | Dôležité dátumy | Čo treba vedieť | Čo potrebujete vedieť | Podrobnejšie |
      Pod lupou`,
    is: `
      Nánar | Smáatriðin | Nánari upplýsingar | Mikilvægar dagsetningar | Lykildagsetningar |
      Helstu dagsetningar | Það sem þarf að vita | Það sem þú þarft að vita | Ítarlegar | Í nærmynd`,
    sq: `
      Detajet | Detaje | Më shumë detaje | Datat kryesore | Datat kyçe | Çfarë duhet të dini | Çfarë duhet ditur |
      Hollësi | Hollësitë | Nën lupë`,
    cy: `
      Manylion | Y manylion | Rhagor o fanylion | Mwy o fanylion | Dyddiadau allweddol | Dyddiadau pwysig |
      Beth sydd angen ei wybod | Beth i'w wybod | Golwg agosach`,
    ga: `
      Sonraí | Na sonraí | Mionsonraí | Tuilleadh sonraí | Dátaí tábhachtacha | Príomhdhátaí |
      An méid atá le fios | Súil níos géire`,
  },
  numbers: {
    en: `
      Number of the day | Key figures | In figures | The data | What the data shows | What the numbers say |
      The math | Big numbers | By the number | Stat of the day | Number of the week | Data point | The number |
      The numbers game | Crunching the numbers | Chart of the day | Stat du jour | The big numbers |
      Number to know | Numbers to know | The number to know | The numbers that matter | The number that matters |
      Stat of the week | The key number | The key stat | The story in numbers | The story in figures |
      What the numbers show | A number to watch | Follow the money | Stunning stat | The story by the numbers |
      Numbers | In data | The figures | Figures | Key data | Key stats | Key statistics | Statistics | Stats |
      The stats | What the data show | What the data says | What the figures show | What do the numbers say |
      Quick stats | Data points | The maths | Do the math | The cost | How much it costs | Price action |
      Facts and figures | By the figures | The math behind it | The stat | A number`,
    de: `
      Die Zahl | Die Zahl des Tages | Was die Zahlen sagen | Das sagen die Zahlen | Zahlen, bitte |
      Die wichtigsten Zahlen | Zahl der Woche | Die Zahl der Woche | Die nackten Zahlen | Die große Zahl |
      Die Zahlen dahinter | Die Zahlen dazu | Ein Blick auf die Zahlen | Die Lage in Zahlen | Grafik des Tages |
      Die Zahl zum Tag | Zahlen, Daten, Fakten | Zahlen & Fakten | Daten und Fakten | Kennzahlen | Die Daten |
      Die Statistik | Wichtige Kennzahlen | Die Kennzahlen | Eckzahlen | Was sagen die Zahlen |
      Was die Zahlen zeigen | Das zeigen die Zahlen | Die Zahlen im Detail | Die Zahl dahinter |
      Das Thema in Zahlen | Eine Zahl | Eine Zahl zum Schluss | Die Daten dahinter | Die Grafik des Tages |
      Was die Daten zeigen | Zahlen | Daten & Fakten | Fakten und Zahlen | Fakten & Zahlen | Daten |
      Die Datenlage | Wichtige Zahlen | Wichtigste Zahlen | Aktuelle Zahlen | Die aktuellen Zahlen |
      In Zahlen ausgedrückt | Zum Vergleich | Der Vergleich | Im Vergleich | Die Bilanz in Zahlen | Die Kosten |
      Was es kostet | Was kostet das | Das kostet es | Wie viel das kostet | Wie viel kostet das |
      Wie viele betroffen sind | Das zeigen die Daten | Das Ausmaß | Die Größenordnung | Die Umfrage |
      Die Ergebnisse`,
    fr: `
      Chiffres clés | Le chiffre du jour | Le chiffre clé | Par les chiffres | Ce que disent les chiffres |
      Le chiffre de la semaine | Le chiffre à retenir | En chiffre | Les chiffres à retenir | Le grand chiffre |
      Chiffre du jour | Le nombre du jour | Les chiffres parlent | Les chiffres qui comptent | Côté chiffres |
      Le graphique du jour | Quelques chiffres | Les données | Les statistiques | Les chiffres du jour |
      Statistiques | Données clés | Faits et chiffres | En quelques chiffres | Les principaux chiffres |
      Les indicateurs | Les chiffres essentiels | Le chiffre du mois | Le chiffre qui compte |
      Le chiffre qui frappe | Le chiffre qui fait mal | Le chiffre choc | Le chiffre-clé | Un chiffre à retenir |
      Un chiffre pour comprendre | La stat du jour | La donnée du jour | La donnée à retenir |
      Le pourcentage du jour | Que disent les chiffres | L'affaire en chiffres | L'info en chiffres |
      Chiffre clé | Les chiffres clefs | Les chiffres-clés | Quelques chiffres clés | Chiffres | En un chiffre |
      Un chiffre | Trois chiffres | Les derniers chiffres | Les chiffres en bref | Les données clés |
      Les données chiffrées | Statistiques clés | La statistique | En nombres | En données | En pourcentage |
      En graphique | En graphiques | Le graphique | La facture | Le montant | Combien ça coûte |
      Combien cela coûte | Ce que ça coûte | Le bilan chiffré | Les ordres de grandeur`,
    es: `
      La cifra | La cifra del día | Por los números | Lo que dicen los números | El dato del día |
      La cifra de la semana | El dato de la semana | El número | Según los números | Qué dicen los números |
      La noticia en cifras | La gran cifra | Las cifras clave | Datos y cifras | Estadísticas | Las estadísticas |
      Algunas cifras | Principales cifras | Cifras y datos | Algunos números | Qué dicen los datos |
      Las cifras de la noticia | Los números de la noticia | Los números que importan | Las cifras que importan |
      Las cifras hablan | Los números hablan | La noticia en números | El tema en cifras | El tema en números |
      La situación en cifras | El caso en cifras | El número que importa | La cifra clave | El número clave |
      Un número para recordar | Una cifra | Un dato | Los datos clave | El dato clave | Números clave |
      Los números clave | Cifras principales | Las principales cifras | Principales datos |
      Los principales datos | Con números | Con cifras | Con datos | En datos | Los datos hablan |
      Lo que dicen los datos | Lo que dicen las cifras | Qué dicen las cifras | Qué dicen las encuestas |
      En porcentajes | Los porcentajes | Cuánto dinero es | De cuánto hablamos | La magnitud |
      La dimensión del problema | En dinero`,
    pt: `
      Por dentro dos números | O número | Número do dia | Os dados | O que dizem os números | Números-chave |
      As cifras | Em cifras | O número da semana | O dado | O dado do dia | Por números | O que os números dizem |
      O grande número | A notícia em números | O gráfico do dia | Na ponta do lápis | A conta | O dado da semana |
      Dados e números | As estatísticas | Principais números | Alguns números | Fatos e números |
      Factos e números | Os principais números | Em dados | O que dizem os dados | Indicadores |
      O caso em números | Pelos números | Os números do dia | Um número para guardar | O número que importa |
      Os números que importam | Os números por trás | Os números mostram | Por trás dos números |
      Vamos aos números | Olhando os números | O que mostram os números | Dados | Dados-chave | Dados principais |
      Principais dados | Números principais | Números gerais | Em valores | Os valores | Em gráficos | O gráfico |
      Em percentagem | Em porcentagem | As contas | Fazendo as contas | Quanto custa | Quanto custou |
      Quanto vale | O que mostram os dados | O que dizem as estatísticas | A escala | Os indicadores | Raio-x |
      Raio-X em números | O tamanho do problema | Balanço em números | Um número`,
    it: `
      In cifre | Il numero | Il numero del giorno | I dati | Cosa dicono i numeri | I numeri chiave |
      Il numero della settimana | La cifra del giorno | Il dato | Il dato del giorno | Numeri alla mano |
      Dati alla mano | Diamo i numeri | Il numerone | Un po' di numeri | Il grafico del giorno |
      La notizia in numeri | Qualche numero | Cifre chiave | Dati e numeri | Numeri e dati | Le statistiche |
      Statistiche | I numeri principali | Alcuni numeri | Cosa dicono i dati | I numeri del giorno |
      La vicenda in numeri | La notizia in cifre | Che cosa dicono i numeri | I numeri in breve |
      I numeri da sapere | I numeri della vicenda | I numeri del fenomeno | Il numero chiave | Un numero |
      Il numero da ricordare | I numeri parlano chiaro | Il fenomeno in numeri | Facciamo due conti | Numeri |
      Dati chiave | I dati chiave | I dati principali | Che cosa dicono i dati | Qualche dato | Alcuni dati |
      I conti | I costi | Quanto costa | I risultati | I conti in tasca | I numeri nel dettaglio |
      I dati nel dettaglio | I dati ufficiali | I ricavi | Il sondaggio | I sondaggi | Le percentuali |
      Il confronto | Le cifre chiave`,
    nl: `
      In getallen | De getallen | Het getal | Cijfers op een rij | Het cijfer | De belangrijkste cijfers |
      Cijfers | Kerncijfers | Statistieken | Het nieuws in cijfers | De cijfers op een rij |
      Alle cijfers op een rij | De cijfers op een rijtje | De belangrijkste cijfers op een rij |
      Wat zeggen de cijfers | Dit zeggen de cijfers | De cijfers achter het nieuws | De cijfers in het kort |
      De kwestie in cijfers | De cijfers liegen niet | Het cijfer van de week | Een getal | Om hoeveel gaat het |
      Getallen | De data | De statistieken | De bedragen | Enkele cijfers | Een paar cijfers | Wat cijfers |
      Feiten en cijfers | Cijfers en feiten | De feiten en cijfers | De resultaten | Resultaten | De omzet |
      De winst | De kosten | Wat kost het | Wat kost dat | Hoeveel kost het | De prijs | Het prijskaartje |
      De percentages | De grafiek | De vergelijking | De peiling | De peilingen | De balans | De jaarcijfers |
      De kwartaalcijfers | Wat blijkt uit de cijfers | Belangrijkste cijfers | Belangrijke cijfers | De rekensom |
      Ter vergelijking | De kerncijfers`,
    sv: `
      Siffrorna | Det säger siffrorna | Vad siffrorna säger | Viktiga siffror | Siffrorna i korthet | Siffror |
      Nyckeltal | Nyckelsiffror`,
    no: `
      Tallet | Hva tallene sier | Dette sier tallene | Nøkkeltall | De viktigste tallene | Tall | Tala |
      Nøkkeltal | Statistikk | Tall og fakta`,
    da: `
      Hvad tallene siger | Det siger tallene | Nøgletal | De vigtigste tal | Tal | Tal og fakta | Tal på sagen`,
    fi: `
      Numeroina | Luvut | Lukuina | Numerot | Mitä luvut kertovat | Tärkeimmät luvut | Avainluvut | Luvuin |
      Numeroin | Tilastot`,
    pl: `
      Liczby | W cyfrach | Kluczowe liczby | Najważniejsze liczby | Co mówią dane | Dane | Statystyki |
      Kluczowe dane`,
    cs: `
      V číslech | Čísla | Klíčová čísla | Co říkají čísla | Hlavní čísla | Statistiky | Údaje | Statistika`,
    hu: `
      Számokban | A számok | Számok | Mit mondanak a számok | Kulcsszámok | A legfontosabb számok | Adatok |
      Statisztika | Az adatok`,
    ro: 'Cifrele | În numere | Cifre cheie | Cifrele cheie | Cifre | Datele | Statistici',
    ru: `
      Цифры и факты | Что говорят цифры | Главные цифры | Ключевые цифры | Язык цифр | Цифра | Цифра недели |
      Языком цифр | Сколько это в цифрах | Главная цифра | Только цифры | Немного цифр | История в цифрах |
      Число недели | График дня | Сухие цифры | Цифры говорят | Факты и цифры | Основные цифры | Данные |
      Ключевые показатели | Основные показатели | Что говорит статистика | Показатели | В числах |
      Немного статистики`,
    uk: 'У цифрах | Цифри | Головні цифри | Ключові цифри | Статистика | Дані | Показники',
    tr: `
      Rakamlar | Sayılar | Veriler ne diyor | Önemli rakamlar | Veriler | İstatistikler | Öne çıkan rakamlar`,
    el: `
      Σε αριθμούς | Οι αριθμοί | Τα νούμερα | Τα στοιχεία | Τι δείχνουν τα στοιχεία | Αριθμοί | Στατιστικά |
      Τα μεγέθη`,
    id: `
      Berdasarkan angka | Angka penting | Apa kata data | Datanya | Angka | Angkanya | Data | Statistik`,
    vi: `
      Con số | Những con số | Những con số biết nói | Con số ấn tượng | Các con số | Số liệu | Thống kê |
      Số liệu chính`,
    zh: `
      数字解读 | 數字解讀 | 用數字說話 | 數據說話 | 關鍵數字 | 数字看点 | 數字看點 | 數據一覽 | 今日数字 |
      今日數字 | 看数字 | 看數字 | 数字会说话 | 數字會說話 | 本周数字 | 本週數字 | 数说 | 數說 | 重點數字 |
      重点数字 | 關鍵數據 | 数据显示 | 數據顯示 | 统计数据 | 統計數據 | 核心数据 | 数字说话 | 數字說話 |
      数字看新闻 | 數字看新聞 | 从数字看 | 從數字看 | 从数据看 | 從數據看 | 以数字来看 | 以數字來看 | 数字背后 |
      數字背後 | 数据背后 | 數據背後 | 一个数字 | 一個數字 | 一个关键数字 | 一個關鍵數字 | 本周數字 | 新闻数字 |
      新聞數字 | 用数字看懂 | 用數字看懂 | 按数字看 | 按數字看 | 数字透视 | 數字透視 | 以数字看 | 以數字看 |
      數字 | 核心數據 | 主要数据 | 主要數據 | 重要数据 | 重要數據 | 重要数字 | 重要數字 | 相关数据 | 相關數據 |
      数据解读 | 數據解讀 | 数据分析 | 數據分析 | 数据速览 | 數據速覽 | 数字速览 | 數字速覽 | 数字速读 |
      數字速讀 | 统计 | 统计数字 | 統計數字 | 数据图表 | 數據圖表 | 图解 | 圖解 | 财务数据 | 財務數據 | 业绩数据 |
      業績數據 | 财报数字 | 財報數字 | 市场数据 | 市場數據 | 市场表现 | 市場表現 | 股价表现 | 股價表現 |
      涉及金额 | 涉及金額 | 最新数据 | 最新數據 | 官方数据 | 官方數據 | 民调 | 民調 | 民调数字 | 民調數字 |
      具体数字 | 具體數字 | 一组数据 | 一組數據 | 一组数字 | 一組數字 | 數讀 | 看数据 | 看數據 | 今日数据 |
      今日數據 | 数字看懂 | 數字看懂`,
    ja: `
      数字で見ると | データで見る | 注目の数字 | 今日の数字 | キーナンバー | 数字が語ること | データで見ると |
      数字でみる | 数字でみると | 今週の数字 | 気になる数字 | きょうの数字 | 数字が語る | 数字は語る |
      本日の数字 | この数字 | 数字で読む | 数字で読み解く | 主な数字 | 統計 | データでみる | 主要データ |
      主な指標 | 主要指標 | 統計データ | 数字の内訳 | 数字で見れば | 数字で見るニュース | データでみると |
      数字が語るもの | 数字が示すもの | 数字が物語るもの | ニュースを数字で | ひとつの数字 | 一つの数字 |
      押さえておきたい数字 | 知っておきたい数字 | 数字のポイント | 数字の裏側 | 数字でわかる | 数字で分かる |
      データで読む | データで読み解く | データが示すもの | 主なデータ | 重要な数字 | 重要データ | 主要数値 |
      統計で見る | 業績 | 決算の概要 | 決算のポイント | 金額 | 規模 | 市場規模 | グラフで見る | 図で見る |
      図表で見る | 図解 | 図でわかる | 割合 | 内訳 | 推移 | 件数 | 被害の規模 | 費用 | 予算 | 業績ハイライト |
      価格`,
    ko: `
      주요 수치 | 핵심 숫자 | 데이터로 보면 | 수치로 보는 | 통계 | 주요 통계 | 숫자로 보자면 | 숫자로 본 뉴스 |
      숫자로 읽는 뉴스 | 숫자로 따져보면 | 수치로 보면 | 수치로 살펴보면 | 데이터로 살펴보면 | 통계로 보면 |
      숫자가 말하는 것 | 숫자가 말해주는 것 | 숫자가 보여주는 것 | 숫자는 말한다 | 이번 주 숫자 | 주목할 숫자 |
      눈여겨볼 숫자 | 기억할 숫자 | 이 숫자 | 결정적 숫자 | 숫자 | 숫자로 본 | 숫자로 읽는 | 숫자들 | 주요 숫자 |
      핵심 수치 | 핵심 지표 | 주요 지표 | 핵심 데이터 | 주요 데이터 | 데이터 | 데이터로 보는 | 데이터로 본 |
      데이터로 읽기 | 통계로 보는 | 실적 | 실적은 | 실적 요약 | 주요 실적 | 규모 | 규모는 | 얼마나 되나 | 얼마나 |
      시장 규모 | 피해 규모 | 금액 | 비용 | 예산 | 그래프로 보기 | 그래프로 보는 | 표로 보기 | 추이`,
    ar: `
      الأرقام | ماذا تقول الأرقام | أرقام رئيسية | أهم الأرقام | أرقام | في أرقام | أرقام وإحصائيات | إحصائيات |
      أرقام مهمة | حقائق وأرقام`,
    hi: `
      आंकड़े | संख्याओं में | आंकड़े क्या कहते हैं | बड़ी संख्या | आँकड़ों में | अहम आंकड़े | आँकड़े | अंकों में |
      मुख्य आंकड़े`,
    he: 'נתונים | הנתונים | נתונים ומספרים | מספרים | הנתונים המרכזיים | נתון מעניין',
    fa: 'آمار | ارقام | اعداد و ارقام | آمار و ارقام | به زبان اعداد | در یک نگاه آماری | عددها',
    ur: 'اعداد و شمار | اعداد و شمار میں | اعداد میں | شماریات | اعدادوشمار | اہم اعداد و شمار',
    bn: 'পরিসংখ্যান | সংখ্যায় | পরিসংখ্যানে | সংখ্যার হিসাবে | তথ্য ও পরিসংখ্যান',
    ta: 'புள்ளிவிவரங்கள் | புள்ளி விவரங்கள் | எண்கள் | புள்ளிவிவரம் | எண்ணிக்கையில்',
    th: 'ตัวเลข | สถิติ | ตัวเลขสำคัญ | ข้อมูลตัวเลข | ตัวเลขสถิติ',
    ms: 'Fakta dan angka | Angka utama',
    tl: 'Mga numero | Mga bilang | Ang mga numero | Estadistika | Mga datos | Datos',
    sw: 'Takwimu | Kwa idadi | Kwa nambari | Kwa namba | Takwimu muhimu | Idadi',
    af: 'Die syfers | Syfers | Statistieke | Feite en syfers | Die getalle | Statistiek',
    ka: 'ციფრები | სტატისტიკა | რიცხვები | მონაცემები | ფაქტები და ციფრები',
    hy: 'Թվեր | Թվերը | Վիճակագրություն | Փաստեր և թվեր | Տվյալներ',
    az: 'Rəqəmlər | Faktlar və rəqəmlər | Rəqəmlərdə | Əsas rəqəmlər',
    kk: 'Сандар | Деректер мен сандар | Цифрлар | Деректер | Сандар мен фактілер',
    ca: 'Les xifres | Xifres | Els números | Les dades | Dades | Xifres clau | Estadístiques',
    gl: 'Cifras | Os datos | Estatísticas',
    eu: 'Zenbakiak | Datuak | Zifrak | Datuetan | Datutan | Kopuruak | Estatistikak',
    et: 'Numbrid | Arvud | Andmed | Olulised numbrid | Faktid ja numbrid',
    lv: 'Skaitļi | Cipari | Dati | Svarīgākie skaitļi | Fakti un skaitļi',
    lt: 'Skaičiai | Duomenys | Svarbiausi skaičiai | Faktai ir skaičiai',
    sl: 'Številke | Podatki | Ključne številke | Dejstva in številke | Številka',
    hr: 'Brojke | Brojka | Brojevi | Podaci | Ključne brojke',
    sr: 'Бројке | Бројеви | Подаци | Кључне бројке',
    mk: 'Бројки | Бројките | Податоци | Клучни бројки | Бројки и факти',
    bg: 'Цифрите | Числата | Данни | Данните | Ключови цифри | Факти и цифри',
    sk: 'Číslo | Kľúčové čísla | Fakty a čísla',
    is: 'Tölurnar | Tölur | Tölfræði | Helstu tölur | Lykiltölur | Gögnin',
    sq: 'Shifrat | Numrat | Të dhënat | Shifrat kryesore | Fakte dhe shifra',
    cy: 'Y ffigurau | Y rhifau | Ffigurau | Ystadegau | Ffigurau allweddol',
    ga: 'Na figiúirí | Figiúirí | Staitisticí | Na huimhreacha | Príomhfhigiúirí',
  },
  quotes: {
    en: `
      The quote | In their own words | In their words | Quotable | What experts are saying |
      What officials are saying | What the experts say | What analysts are saying | Quote of note |
      The other voices | What others are saying | What we heard | On the record | What everyone is saying |
      What critics are saying | What the experts are saying | What locals are saying | What the left is saying |
      What the right is saying | Key quotes | The key quote | What I'm hearing | What supporters are saying |
      What they're saying about it | What they say | What he said | What she said | What people say |
      What people said | What experts say | What analysts say | What officials say | What officials said |
      What supporters say | What the company says | What the company said | What the government says |
      What the police say | What police say | What residents say | What locals say | What those involved say |
      What scientists say | What researchers say | Quotes | In his own words | In her own words | Reaction |
      The reaction | The reactions | The response | Response | Voices | Market reaction | What both sides say`,
    de: `
      Was gesagt wurde | Wer hat was gesagt | Das sagen die Beteiligten | Das sagen Experten |
      Was Experten sagen | Die Stimmen | Zitat des Tages | Das Zitat | Im Wortlaut | Was die Beteiligten sagen |
      Was andere sagen | Wer was gesagt hat | So die Reaktionen | Das sagen die anderen | In ihren Worten |
      In ihren eigenen Worten | So reagieren die anderen | Zitat zum Thema | O-Ton |
      Das sagt die Gegenseite dazu | Die Reaktionen | Zitat der Woche | Das sagen Fachleute | Stimmen dazu |
      Stimmen zum Thema | Pressestimmen | So reagiert das Netz | Zitate | Das sagen die Betroffenen |
      Was Betroffene sagen | Das sagen die Experten | Was sagen Experten | Was Fachleute sagen |
      Was Expertinnen und Experten sagen | Das sagt das Unternehmen | Was das Unternehmen sagt |
      Das sagt die Polizei | Das sagt die Politik | Das sagt die Regierung | Das sagt die Opposition |
      So reagiert die Politik | So lauten die Reaktionen | Das Zitat des Tages | Erste Reaktionen | Die Reaktion |
      Reaktion | Reaktionen aus der Politik | Stimmen zum Spiel | Wörtlich | Im O-Ton | Was die Politik sagt |
      Was die Regierung sagt | Was die Opposition sagt | Was die Polizei sagt | Was die Forschung sagt |
      Das sagt die Forschung | Das sagt die Wissenschaft | Was die Wissenschaft sagt | Was die Parteien sagen |
      Das sagen die Parteien | Was Analysten sagen | Das sagen Analysten | Was Befürworter sagen |
      Das sagen Befürworter | Was der Bundesrat sagt | Das sagt der Bundesrat | So reagiert das Unternehmen |
      Die Stellungnahme | Stellungnahme | Die Antwort | Die Position`,
    fr: `
      Ce qu'ils en disent | Qui dit quoi | Qui a dit quoi | Ce qui se dit | Citation clé | La citation du jour |
      Ils ont dit | Dans le texte | Ce qu'en disent les experts | Ce que disent les experts | La phrase clé |
      Verbatim | La citation clé | La phrase | La phrase à retenir | Dans leurs mots | Selon leurs propres mots |
      La petite phrase | Citation du jour | La phrase du jour | Citation | Citations | Ils en parlent |
      Ils réagissent | L'avis des experts | La réaction | Les déclarations | Ce que disent les acteurs |
      Ce qu'en disent les acteurs | Ce qu'elles disent | Ce que l'on en dit | Ce qui a été dit | Ils l'ont dit |
      Il l'a dit | Elle l'a dit | Dans leurs propres mots | Ce qu'en pensent les experts |
      Ce que disent les intéressés | Ce que disent les autorités | Ce que dit l'entreprise |
      Ce que dit le gouvernement | Ce que répond l'entreprise | Les premières réactions |
      Les réactions politiques | Elles réagissent | La réponse | La réponse du gouvernement |
      La réponse de l'entreprise | La version officielle | La position officielle | La position du gouvernement |
      Que disent les experts | Que dit l'entreprise | Que dit le gouvernement | Qu'en disent les experts |
      Qu'en pensent les experts | L'avis de l'expert | La parole aux experts | Du côté des experts |
      Du côté du gouvernement | Du côté de l'entreprise | Du côté des syndicats | Du côté de l'industrie |
      Le point de vue de l'expert | La citation de la semaine | La phrase choc | La déclaration | Témoignages |
      Sur le terrain | Les voix | Ce que disent les élus`,
    es: `
      Lo que dijeron | Quién dijo qué | Quién dice qué | La cita clave | En sus palabras |
      Lo que dicen los expertos | Qué dicen los expertos | Qué están diciendo | Lo que están diciendo |
      Qué dijo cada uno | Qué se dice | Lo que se dice | La frase clave | En sus propias palabras | Qué dijeron |
      Las reacciones | Cita del día | Frase del día | Frase destacada | Cita destacada | Declaraciones | Cita |
      Voces | Las declaraciones | Lo que dijo | Lo que han dicho | Lo que dicen los implicados |
      Lo que dicen los involucrados | Lo que dicen los afectados | Lo que dice la empresa |
      Lo que dice la compañía | Lo que dice el Gobierno | Lo que dicen las autoridades |
      Qué dicen los involucrados | Qué dicen los implicados | Qué dicen los protagonistas | Qué dice la empresa |
      Qué dice el Gobierno | Textual | Qué dijo | Qué ha dicho | Qué han dicho | Qué dice la oposición |
      Qué dicen los especialistas | Qué dicen los analistas | Qué dicen las autoridades | Qué dicen los vecinos |
      Qué dicen los afectados | Qué dicen las partes | Qué opinan | Qué opinan los expertos | Lo que opinan |
      La reacción | Primeras reacciones | Las primeras reacciones | La respuesta | Las respuestas |
      La respuesta oficial | La respuesta de la empresa | La versión oficial | La versión de la empresa |
      La postura oficial | Las voces | La voz de los expertos | Testimonios | Los testimonios |
      Qué responde la empresa | Cómo reaccionó el Gobierno | Frases destacadas | Opiniones`,
    pt: `
      O que eles dizem | O que disseram | Quem disse o quê | Frase do dia | O que dizem os especialistas |
      Nas palavras deles | O que diz cada lado | O que estão a dizer | O que se diz | Frase-chave |
      A citação-chave | Nas suas palavras | Nas próprias palavras | O que disse cada um | Com a palavra |
      As reações | Citação do dia | Citação | Citações | Declarações | As declarações | Aspas | A reação |
      Repercussão | A repercussão | O que dizem os envolvidos | O que dizem as partes | O que diz a empresa |
      O que diz o governo | O que diz a defesa | O que dizem os dois lados | O que disse a empresa |
      O que disse o governo | O que dizem os citados | O que dizem os visados | Em suas próprias palavras |
      Nas suas próprias palavras | Com a palavra, a defesa | Com a palavra, os citados | Quem diz o quê |
      O que disse | O que foi dito | O que dizem especialistas | O que dizem os peritos |
      O que dizem os analistas | O que dizem os pesquisadores | O que dizem os moradores |
      O que dizem as autoridades | O que diz a polícia | O que diz a oposição | O que diz o Ministério Público |
      Reacções | As reacções | A resposta | A resposta da empresa | A resposta do governo | Posicionamento |
      O posicionamento da empresa | Vozes | Frases | Testemunhos | Depoimentos | A versão da empresa | Entre aspas`,
    it: `
      Che cosa dicono | Chi ha detto cosa | Cosa hanno detto | Chi dice cosa | Le voci | Cosa dicono gli esperti |
      Hanno detto | Con le loro parole | Cosa si dice | Quello che dicono | La frase chiave |
      La citazione chiave | Nelle loro parole | Il virgolettato | Parole loro | Reazioni |
      La citazione del giorno | La frase del giorno | Citazione del giorno | Citazione | Citazioni |
      Le dichiarazioni | Dichiarazioni | Il commento | I commenti | La reazione | Il parere degli esperti |
      Che cosa dicono gli esperti | Cosa dicono i protagonisti | Cosa dice l'azienda | Che cosa dice l'azienda |
      Cosa dicono i diretti interessati | Cosa dice il governo | Cosa dice l'opposizione | Cosa ha detto |
      Che cosa ha detto | Le prime reazioni | Le reazioni politiche | Parola agli esperti |
      Le parole del ministro | Il commento dell'esperto | Secondo gli esperti | L'hanno detto |
      Cosa risponde l'azienda | La versione dell'azienda | La dichiarazione | Le parole | Voci | La voce |
      Le citazioni | Le testimonianze | La testimonianza | L'opinione degli esperti | Gli esperti |
      La parola agli esperti | La posizione dell'azienda | La posizione del governo | Le posizioni |
      Le posizioni in campo | Le posizioni delle parti | Il racconto | La nota ufficiale | Il comunicato |
      I pareri | Le opinioni | L'appello | Il messaggio | Parole testuali | Chi lo dice | La versione ufficiale |
      La risposta dell'azienda`,
    nl: `
      Wat deskundigen zeggen | Wat experts zeggen | Citaat van de dag | Wat betrokkenen zeggen |
      Reacties van betrokkenen | De reacties | Citaat | Quote | Het citaat | Wat zeggen de experts | Uitspraken |
      Het citaat van de dag | Quote van de dag | Wat zeggen experts | Wat zeggen deskundigen |
      Dit zeggen experts | Dit zeggen deskundigen | Wat zeggen de betrokkenen | Wat zeggen betrokkenen |
      Wat zegt het bedrijf | Wat het bedrijf zegt | Wat zegt de minister | Wat zegt het kabinet |
      Wat zegt de oppositie | Wat zegt de politiek | Hoe wordt er gereageerd |
      Hoe wordt er gereageerd op het nieuws | De eerste reacties | In eigen woorden |
      Hoe reageren de betrokkenen | Hoe reageren betrokkenen | Wat zegt de tegenpartij | De reactie | Reactie |
      Eerste reacties | Wat vinden experts | Wat vinden deskundigen | Wat vindt de politiek |
      Wat vindt de sector | Wat vinden de partijen | Volgens experts | Volgens deskundigen |
      Wat zeggen analisten | Volgens analisten | Experts aan het woord | De experts | De stemmen | Stemmen |
      De uitspraken | De verklaring | Het statement | Het standpunt | De standpunten | De meningen | Meningen |
      De getuigenis | Getuigenissen | De ooggetuigen | Aan het woord | De oproep | De boodschap |
      Wat zegt de wetenschap | Hoe reageert de politiek | Hoe reageert het bedrijf | Wat vindt de oppositie |
      De reactie van het bedrijf`,
    sv: `
      Vem säger vad | Rösterna | Citatet | Dagens citat | Vad experterna säger | Det säger experterna |
      Med egna ord | Så säger parterna | Reaktionerna | Uttalanden | Vad säger experterna`,
    no: `
      Hva de sier | Hvem sier hva | Sitatet | Dagens sitat | Hva ekspertene sier | Dette sier ekspertene |
      Med egne ord | Dette sier partene | Reaksjoner | Reaksjonene | Reaksjonar | Reaksjonane | Sitat |
      Uttalelser | Hva sier ekspertene`,
    da: `
      Hvad de siger | Hvem siger hvad | Hvad eksperterne siger | Det siger eksperterne | Reaktioner |
      Reaktionerne | Det blev sagt | Udtalelser | Hvad siger eksperterne`,
    fi: `
      Mitä sanottiin | Sitaatti | Päivän sitaatti | Mitä asiantuntijat sanovat | Asiantuntijoiden mukaan |
      Omin sanoin | Näin osapuolet sanovat | Reaktiot | Kommentit | Avainsitaatti | Heidän sanoin | Lainaus |
      Mitä muut sanovat`,
    pl: `
      Kto co mówi | Cytat | Cytat dnia | Co mówią eksperci | Własnymi słowami | Co powiedzieli | Głosy w sprawie |
      Reakcje | Wypowiedzi | Co powiedział | Komentarze stron | Głosy`,
    cs: `
      Co říkají | Kdo co říká | Co zaznělo | Citát | Citát dne | Co říkají odborníci | Vlastními slovy | Reakce |
      Ohlasy | Citace | Vyjádření | Jak reagují | Co říkají ostatní`,
    hu: `
      Ki mit mond | Idézet | A nap idézete | Az idézet | Mit mondanak a szakértők | Elhangzott | Reakciók |
      A reakciók | Kulcsidézet | Vélemények | Mit mondtak | Megszólalások | Mit mondanak mások |
      Mit mondanak az érintettek`,
    ro: `
      Ce spun | Cine ce spune | Ce au spus | Citatul | Citatul zilei | Ce spun experții | Cu cuvintele lor |
      Declarațiile | Reacții | Reacțiile | Declarații | Ce a declarat | Ce s-a spus | Ce spun oficialii |
      Ce spun ceilalți`,
    ru: `
      Кто что сказал | Кто что говорит | Что они говорят | Цитата дня | Прямая речь | Что говорят эксперты |
      Мнения экспертов | Что сказали | Ключевая цитата | Что говорят в компании | Что об этом говорят |
      Что они сказали | Как это комментируют | Прямая цитата | Их словами | Своими словами | Как отреагировали |
      Главная цитата | От первого лица | Цитата недели | Комментарии экспертов | Мнение экспертов |
      Что думают эксперты | Высказывания | Реакция соцсетей`,
    uk: `
      Що кажуть | Хто що каже | Що говорять | Що кажуть експерти | Думки експертів | Що сказали | Реакція |
      Реакції | Коментарі сторін | Заяви`,
    tr: `
      Günün sözü | Alıntı | Uzmanlar ne diyor | Taraflar ne diyor | Ne söylediler | Tepkiler | Açıklamalar |
      Ne dedi | Görüşler | Yorumlar ve tepkiler | Öne çıkan alıntı`,
    el: `
      Τι λέει ο καθένας | Η ατάκα | Η φράση της ημέρας | Τι λένε οι ειδικοί | Οι δηλώσεις | Οι αντιδράσεις |
      Αντιδράσεις | Δηλώσεις | Τι δήλωσε | Απόσπασμα | Τι ειπώθηκε | Η ατάκα της ημέρας`,
    id: `
      Siapa mengatakan apa | Kutipan | Kutipan hari ini | Apa kata pakar | Apa kata para ahli | Kata pakar |
      Reaksi | Tanggapan | Pernyataan | Komentar mereka | Respons | Kutipan utama`,
    vi: `
      Chuyên gia nói gì | Phát ngôn | Phát ngôn đáng chú ý | Trích dẫn | Giới chuyên gia nói gì | Phản ứng |
      Các phản ứng | Phát biểu | Ý kiến các bên | Dư luận`,
    zh: `
      他們怎麼說 | 各方說法 | 谁说了什么 | 誰說了什麼 | 各方怎麼說 | 關鍵引述 | 各方觀點 | 专家怎么说 |
      專家怎麼說 | 金句 | 當事人怎麼說 | 当事人怎么说 | 引述 | 关键引言 | 關鍵引言 | 原话 | 原話 | 他们说 |
      他們說 | 外界怎么看 | 外界怎麼看 | 各方反應 | 反应 | 反應 | 今日金句 | 专家观点 | 專家觀點 | 语录 |
      網友反應 | 网友反应 | 当事人说法 | 當事人說法 | 当事人回应 | 當事人回應 | 当事方怎么说 | 當事方怎麼說 |
      公司怎么说 | 公司怎麼說 | 官方怎么说 | 官方怎麼說 | 政府怎么说 | 政府怎麼說 | 分析师怎么说 | 分析師怎麼說 |
      支持者怎么说 | 支持者怎麼說 | 反对者怎么说 | 反對者怎麼說 | 业界怎么说 | 業界怎麼說 | 网友怎么说 |
      網友怎麼說 | 居民怎么说 | 居民怎麼說 | 专家怎么看 | 專家怎麼看 | 各方怎么看 | 各方怎麼看 | 市场怎么看 |
      市場怎麼看 | 他们在说什么 | 他們在說什麼 | 他們在說甚麼 | 誰說了甚麼 | 他们说了什么 | 他們說了什麼 |
      他們說了甚麼 | 各方回应 | 各方回應 | 外界反应 | 外界反應 | 回应 | 回應 | 官方回应 | 官方回應 | 公司回应 |
      公司回應 | 官方说法 | 官方說法 | 官方表态 | 官方表態 | 官方立场 | 官方立場 | 政府回应 | 政府回應 |
      警方说法 | 警方說法 | 校方回应 | 校方回應 | 业界反应 | 業界反應 | 业界看法 | 業界看法 | 业内人士 |
      業內人士 | 市场反应 | 市場反應 | 国际反应 | 國際反應 | 舆论反应 | 輿論反應 | 社会反应 | 社會反應 |
      网友热议 | 網友熱議 | 网友留言 | 網友留言 | 专家看法 | 專家看法 | 专家说法 | 專家說法 | 分析师观点 |
      分析師觀點 | 机构观点 | 機構觀點 | 当事人自述 | 當事人自述 | 现场声音 | 現場聲音 | 声音 | 聲音 | 語錄 |
      原话是 | 原話是 | 引语 | 引語 | 当事人自白 | 當事人自白`,
    ja: `
      誰が何を言ったか | 関係者の発言 | 当事者の声 | 専門家の声 | 専門家の見方 | 注目の発言 | 彼らの主張 |
      各方面の声 | 専門家はこう見る | 彼らの言い分 | 誰が何と言ったか | 注目発言 | キーコメント | 印象的な言葉 |
      彼らの言葉 | 各氏の発言 | 何と言っているか | 何と言っているのか | 彼らは何と言っているか | 本人の言葉で |
      当事者の言葉 | 各方面の反応 | 周囲の反応 | ネットの反応 | 今日の言葉 | 今日の名言 | 各国の反応 |
      世間の反応 | 関係者の反応 | 関係者はこう語る | 関係者は何と言っているか | 当事者は何と言っているか |
      当事者の言い分 | 会社側の説明 | 会社側の主張 | 企業側の言い分 | 専門家はこうみる | 識者はこう見る |
      識者はこうみる | 市場はこう見る | 専門家は何と言っているか | 専門家は何を語るか | 各界の反応 |
      業界の反応は | 市場の反応は | 政府は何と言っているか | 専門家はどう見るか | 識者はどう見るか | 反応は |
      反響 | 人々の声 | みんなの声 | 市民の声 | 住民の声 | 現場の声 | 現場からの声 | ネットの声 | SNSの反応 |
      SNSの声 | 世論の反応 | 国民の反応 | 海外の反応 | 国際社会の反応 | 市場の反応 | 業界の反応 | 政府の反応 |
      野党の反応 | 利用者の声 | ユーザーの反応 | 専門家の意見 | 識者の声 | 専門家のコメント | 関係者のコメント |
      会社のコメント | 公式見解 | 政府の見解 | 発言内容 | 主な発言 | 声明`,
    ko: `
      관계자 발언 | 전문가들은 뭐라고 하나 | 전문가 의견 | 그들은 뭐라고 하나 | 반응은 | 각계 반응 | 인용 |
      한마디 | 업계 반응 | 주요 반응 | 반응은 어때 | 반응은 어떤데 | 반응은 어떤가 | 사람들 반응은 |
      사람들은 뭐래 | 사람들은 뭐라고 해 | 뭐라고 하는데 | 뭐라고 했는데 | 뭐라고 말했나 | 무슨 말 했나 |
      전문가들은 뭐래 | 회사는 뭐래 | 회사는 뭐라고 하나 | 회사 측 입장은 | 업계 반응은 | 업계는 뭐래 |
      시장 반응은 | 정부는 뭐래 | 당사자들은 뭐라고 하나 | 각계 반응은 | 전문가들은 어떻게 보나 |
      전문가들은 어떻게 볼까 | 반응은 어떤가요 | 사람들은 뭐라고 하나 | 반응들 | 반응은 어땠나 | 현장 반응 |
      현장의 목소리 | 현장 목소리 | 목소리 | 시민들의 목소리 | 주민들의 목소리 | 시민 반응 | 주민 반응 |
      누리꾼 반응 | 네티즌 반응 | 온라인 반응 | 소셜미디어 반응 | SNS 반응 | 해외 반응 | 국제사회 반응 |
      시장 반응 | 정치권 반응 | 여야 반응 | 여론 | 여론은 | 전문가들의 의견 | 전문가 반응 | 당사자 입장 |
      회사 측 입장 | 회사 입장 | 정부 입장 | 공식 입장 | 입장 | 발언 | 관계자 의견`,
    ar: `
      اقتباس | اقتباس اليوم | ماذا يقول الخبراء | ردود الفعل | ردود الأفعال | اقتباسات | تصريحات | قالوا | المواقف`,
    hi: `
      उन्होंने क्या कहा | विशेषज्ञ क्या कहते हैं | विशेषज्ञों का क्या कहना है | क्या कह रहे हैं जानकार |
      प्रतिक्रियाएं | प्रतिक्रिया | प्रतिक्रियाएँ | क्या कहा | उद्धरण | बयान | आज का विचार |
      क्या कहते हैं विशेषज्ञ`,
    he: 'התגובות | ציטוט | ציטוטים | ציטוט היום | הציטוט | מה אומרים המומחים',
    fa: 'واکنش‌ها | نقل قول | نقل‌قول | واکنش ها | اظهارنظرها | نقل قول روز | چه گفتند',
    ur: 'ردعمل | رد عمل | بیانات | ردِعمل | ماہرین کیا کہتے ہیں | آج کا اقتباس',
    bn: `
      প্রতিক্রিয়া | উদ্ধৃতি | প্রতিক্রিয়াসমূহ | বক্তব্য | বিশেষজ্ঞরা কী বলছেন | আজকের উক্তি | কী বললেন`,
    ta: `
      எதிர்வினைகள் | மேற்கோள் | எதிர்வினை | மேற்கோள்கள் | என்ன சொன்னார் | நிபுணர்கள் என்ன சொல்கிறார்கள்`,
    th: 'ปฏิกิริยา | คำพูด | เสียงตอบรับ | คำคม | กระแสตอบรับ | ผู้เชี่ยวชาญว่าอย่างไร',
    ms: 'Petikan | Kata-kata | Petikan hari ini | Kenyataan',
    tl: `
      Mga reaksyon | Reaksyon | Pahayag | Mga pahayag | Sipi | Ang mga reaksyon | Mga reaksiyon |
      Ano ang sabi ng mga eksperto`,
    sw: 'Maoni yao | Nukuu | Nukuu ya siku | Majibu | Hisia mbalimbali | Kauli | Wataalamu wanasemaje',
    af: `
      Reaksie | Reaksies | Die reaksie | Aanhaling | Aanhaling van die dag | Wat sê die kenners | Aanhalings`,
    ka: `
      რეაქციები | შეფასებები | ციტატა | ციტატები | დღის ციტატა | გამოხმაურება | გამოხმაურებები | რეაქცია`,
    hy: 'Արձագանքներ | Արձագանքները | Մեջբերում | Արձագանք | Օրվա մեջբերումը | Մեջբերումներ',
    az: 'Reaksiyalar | Reaksiya | Sitatlar | Günün sitatı | Açıqlamalar | Ekspertlər nə deyir',
    kk: 'Дәйексөз | Күннің дәйексөзі | Дәйексөздер | Сарапшылар не дейді',
    ca: `
      Les reaccions | Reaccions | Declaracions | Les veus | Cites | Primeres reaccions | En paraules seves`,
    gl: 'As reaccións | As voces | A cita | Citas | Primeiras reaccións',
    eu: 'Erreakzioak | Lehen erreakzioak | Adierazpenak | Esanak | Esaldia | Aipua | Iritziak',
    et: 'Tsitaat | Tsitaadid | Reaktsioonid | Vastukaja | Arvamused | Esimesed reaktsioonid',
    lv: 'Citāts | Citāti | Reakcijas | Reakcija | Viedokļi | Pirmās reakcijas | Izteikumi',
    lt: 'Citata | Citatos | Reakcijos | Nuomonės | Pirmosios reakcijos | Pasisakymai',
    sl: 'Odzivi | Prvi odzivi | Izjave | Izjava | Mnenja | Reakcije',
    hr: 'Prve reakcije | Mišljenja',
    sr: 'Реакције | Прве реакције | Изјаве | Изјава | Цитат | Мишљења',
    mk: 'Реакции | Први реакции | Изјави | Цитати | Мислења',
    bg: 'Реакциите | Първи реакции | Изявления | Мнения | Позиции',
    sk: 'Reakcie | Prvé reakcie | Vyjadrenia | Výrok | Názory | Vlastnými slovami',
    is: 'Viðbrögð | Viðbrögðin | Fyrstu viðbrögð | Tilvitnun | Tilvitnanir | Yfirlýsingar',
    sq: 'Reagimet | Reagime | Reagimet e para | Deklaratat | Deklarata | Citimi | Opinione',
    cy: 'Ymateb | Yr ymateb | Ymatebion | Yr ymateb cyntaf | Dyfyniad | Dyfyniadau | Barn',
    ga: 'Ráitis | Ráiteas | Tuairimí | Freagairt | An fhreagairt | Athfhriotal',
  },
  analysis: {
    en: `
      How to read it | The subtext | Our view | The view from here | What's really going on | Making sense of it |
      My thought bubble | What it really means | Be smart | Our two cents | Our read | The hot take |
      The big takeaway for us | Smart take | Why now | Read between the lines |
      The reporter's view | Reporter's view | Our reporter's analysis | Our correspondent's analysis |
      The bigger question | What's really happening | The so what | What's behind the news | What gives |
      Why this is happening | Expert analysis | Our analysis | My analysis | News analysis | Assessment |
      The assessment | My view | The take | The insight | Insight | Expert view | What does it mean |
      What it means for you | What this means for you | What it all means | What's behind it | What is behind it |
      What's behind this | What's driving this | The impact | Impact | The implications | Implications |
      Consequences | The consequences | The strategy | The big question | Why it's happening`,
    de: `
      Unsere Einschätzung | Unsere Einordnung | Die Analyse | Was steckt dahinter | Das steckt dahinter |
      Wie das einzuordnen ist | Zwischen den Zeilen gelesen | Das bedeutet das | Unsere Sicht |
      Unsere Meinung dazu | Wie wir das sehen | So sehen wir das | Unser Take | Was wir davon halten |
      Das Spannende daran | Das Pikante daran | Was heißt das | Was das heißt | Einschätzung | Unsere Meinung |
      Kommentar | Interpretation | Meine Meinung | Meine Einschätzung | Die Folgen | Unsere Analyse |
      Warum gerade jetzt | Warum jetzt | Auswirkungen | Die Tragweite | Was dahinter steckt | Dahinter steckt |
      Die Einschätzung | So ist das einzuordnen | Wie ist das einzuordnen | Was das für dich bedeutet |
      Was das für Sie bedeutet | Was das für uns bedeutet | Die größere Frage | Das Kalkül | Zur Einordnung |
      Bewertung | Die Bewertung | Das bedeutet | Das heißt | Was heißt das jetzt | Was bedeutet das konkret |
      Was das konkret bedeutet | Was bedeutet das für mich | Was bedeutet das für dich |
      Was bedeutet das für Sie | Was das für die Schweiz bedeutet | Was das für Österreich bedeutet |
      Was das für Deutschland bedeutet | Was folgt daraus | Was daraus folgt | Folgen | Welche Folgen das hat |
      Das sind die Folgen | Die Konsequenzen | Konsequenzen | Die Auswirkungen | Die Strategie | Die Gründe |
      Die Ursachen | Das sind die Gründe | Der Grund | Die entscheidende Frage | Die Kernfrage`,
    fr: `
      Ce que ça veut dire | Qu'est-ce que ça veut dire | Notre analyse | Le décryptage | Notre lecture |
      Notre avis | L'éclairage | Qu'est-ce que cela signifie | Lire entre les lignes | Ce qu'il faut comprendre |
      Notre décryptage | Ce que cela veut dire | Ce que ça signifie | Notre regard | Le dessous des cartes |
      Les dessous de l'affaire | Ce qui se joue | Ce qu'on en pense | Ce que nous en pensons |
      Notre grain de sel | Notre point de vue | Que faut-il comprendre | Qu'en penser | Notre opinion | Mon avis |
      L'avis de la rédaction | Éclairage | Pourquoi maintenant | L'impact | Quel impact | La portée |
      L'analyse de la rédaction | L'analyse de notre journaliste | L'analyse de notre correspondant |
      L'analyse de notre correspondante | L'œil de la rédaction | Le regard de la rédaction | Notre éclairage |
      En filigrane | Ce que cela dit de la situation | En lisant entre les lignes | À lire entre les lignes |
      Ce qu'il faut lire entre les lignes | Ce que ça dit de l'époque | Ce que cela révèle | Ce que ça révèle |
      Ce qui se cache derrière | La grande question | Comment il faut le lire | On décrypte |
      Que signifie cette décision | Ce que cela change | Ce que ça change pour vous |
      Ce que cela change pour vous | Qu'est-ce que ça change | Qu'est-ce que ça change pour vous |
      Ce que cela implique | Ce que ça implique | Les conséquences | Quelles conséquences |
      Quelles sont les conséquences | Les répercussions | Les implications | Comment l'expliquer |
      Comment expliquer | L'explication | Les raisons | La stratégie | Le calcul | Le pari | La tendance |
      La question de fond | La vraie question`,
    es: `
      Lo que significa | Nuestra lectura | Nuestro análisis | La lectura | La intriga | Leyendo entre líneas |
      Qué implica | Leer entre líneas | Qué quiere decir | Lo que esto significa | Qué hay detrás |
      Lo que hay detrás | Nuestra mirada | Cómo lo vemos | Qué pensamos | El trasfondo de la jugada |
      Por dónde va la cosa | Nuestra opinión | Nuestra visión | Qué supone | Opinión | Nuestro punto de vista |
      Las implicaciones | Por qué ahora | El impacto | Lectura entre líneas | Cómo leerlo |
      Qué significa esta noticia | Lo que esconde | Qué lectura hay que hacer | El análisis de la redacción |
      La gran pregunta | La pregunta de fondo | El fondo de la cuestión | La cuestión de fondo | La jugada |
      La clave de lectura | El movimiento de fondo | La lectura política | La lectura económica | Breve análisis |
      En análisis | La valoración | Evaluación | Qué implica esto | Qué supone esto | Lo que implica |
      Lo que supone | Implicaciones | Consecuencias | Las consecuencias | Qué consecuencias tiene |
      Qué impacto tiene | Los efectos | Repercusiones | La estrategia | El cálculo político | El motivo |
      Los motivos | Las razones | Por qué ocurre | Por qué pasa esto | A qué se debe | La clave | La pregunta |
      La tendencia | Quién gana y quién pierde | Ganadores y perdedores`,
    pt: `
      Entre linhas | O que isto significa | Nossa análise | A nossa leitura | A leitura | O que está por trás |
      O que muda | Nossa visão | A intriga | Lendo nas entrelinhas | Entrelinhas | Ler nas entrelinhas |
      Nossa leitura | O que isso quer dizer | O que quer dizer | O que há por trás | O nosso olhar | Nosso olhar |
      Nosso pitaco | Como vemos isso | Nossa opinião | A nossa opinião | A nossa visão | A nossa análise |
      O que pensamos | Opinião | O que isso muda | Interpretação | As implicações | Por que agora |
      Qual o impacto | Nas entrelinhas da notícia | O que está por trás disso | O que está por trás da decisão |
      O que isto quer dizer | O que isto significa para si | Análise do repórter | Indo além da manchete |
      Para lá das manchetes | A leitura do mercado | A leitura dos analistas | O que está por detrás | Avaliação |
      Perspetiva | A perspetiva | Análise rápida | O que significa na prática | O que muda para você |
      O que muda para si | O que muda na prática | Como isso afeta você | Quem ganha e quem perde | Quem ganha |
      Quem perde | Consequências | As consequências | Quais as consequências | Impactos | Implicações |
      A estratégia | A tese | A grande questão | A questão central | A questão de fundo |
      Por que está acontecendo | Porque está a acontecer | O que isso significa para você`,
    it: `
      Fra le righe | Che cosa significa | Cosa vuol dire | La nostra analisi | La nostra lettura | La lettura |
      Il retroscena | Cosa c'è dietro | Cosa cambia | Leggere tra le righe | Che cosa vuol dire |
      Che cosa c'è dietro | Dietro le quinte della notizia | Come la vediamo noi | Il nostro sguardo |
      Il retropensiero | Cosa ne pensiamo | La chiave di lettura | Il retroscena politico | Secondo noi |
      Cosa significa questo | La nostra opinione | Il nostro parere | Il nostro punto di vista | Il parere |
      Cosa comporta | L'opinione | Le implicazioni | Interpretazione | La nostra visione | Cosa implica |
      Perché adesso | Perché ora | L'impatto | Impatto | Il significato | La portata | Cosa significa per noi |
      Leggendo tra le righe | Le conseguenze politiche | Cosa ci dice questa notizia | Come leggerla |
      Come leggere la notizia | La vera domanda | Il nodo politico | Chi vince e chi perde |
      Chi ci guadagna e chi ci perde | Dietro la notizia | Il nostro commento | Cosa significa tutto questo |
      Che cosa significa per noi | In analisi | Le conseguenze | Conseguenze | Implicazioni | Gli effetti |
      Gli effetti concreti | La valutazione | L'interpretazione | La strategia | L'obiettivo | Gli obiettivi |
      I motivi | Le ragioni | Le cause | Il perché | Che vuol dire | Che cosa comporta | Quali conseguenze |
      Cosa significa in pratica | In pratica | La questione | Il nodo | La mossa | Il calcolo | La tendenza |
      Chi ci guadagna | Chi ci perde | A chi conviene | Le ripercussioni | La riflessione`,
    nl: `
      Wat betekent dit | Wat betekent dat | Onze analyse | De duiding | Duiding | Wat erachter zit |
      Wat zit erachter | Onze mening | Onze visie | Waarom nu | Dit betekent het | Wat zit hierachter |
      Wat steekt erachter | Tussen de regels lezen | Onze duiding | Onze inschatting | Hoe moeten we dit duiden |
      Hoe moeten we dit zien | Het nieuws achter het nieuws | Wat zegt dit | De grotere vraag | De hamvraag |
      Wie wint en wie verliest | Winnaars en verliezers | Wat betekent dit nu | Wat betekent dit concreet |
      Wat moeten we hiervan denken | De gevolgen | Gevolgen | Wat zijn de gevolgen | De consequenties |
      Wat zijn de consequenties | De impact | Wat is de impact | Het effect | De effecten | De betekenis |
      De beoordeling | De inschatting | De interpretatie | De verklaring hiervoor | De strategie | De tactiek |
      De motieven | Het motief | Het doel | De redenen | De reden | De oorzaak | De oorzaken | Waarom |
      Hoe komt dat | Hoe kan dat | Hoe komt dit | Wat betekent het | Wat betekent dit voor jou |
      Wat betekent dit voor u | De trend | De grote vraag | De afweging | Wie profiteert`,
    sv: `
      Vad betyder det | Vad det betyder | Det betyder det | Vad det innebär | Vad innebär det | Vår analys |
      Analysen | Vår bedömning | Att läsa mellan raderna | Vad som ligger bakom | Vad ligger bakom |
      Vad betyder det här | Vår åsikt | Vår syn | Så tänker vi | Varför just nu`,
    no: `
      Hva betyr det | Hva det betyr | Dette betyr det | Hva betyr dette | Vår analyse | Vår vurdering |
      Hva som ligger bak | Hva ligger bak | Å lese mellom linjene | Kva betyr dette | Kva betyr det | Vår mening |
      Vårt syn | Hvorfor nå`,
    da: `
      Hvad betyder det | Hvad det betyder | Hvad betyder dette | Vores analyse | Vores vurdering |
      Hvad ligger der bag | Hvad der ligger bag | At læse mellem linjerne | Vores holdning | Vores mening |
      Vurdering | Hvorfor nu`,
    fi: `
      Mitä tämä tarkoittaa | Mitä se tarkoittaa | Analyysimme | Mitä taustalla on | Arviomme | Näkemyksemme |
      Mistä tämä kertoo | Analyysi | Tulkinta | Mitä tästä seuraa | Mielipiteemme | Miksi juuri nyt`,
    pl: `
      Między słowami | Co to oznacza | Nasza analiza | Naszym zdaniem | Co się za tym kryje | Nasza ocena |
      Drugie dno | Co z tego wynika | Nasze zdanie | Nasza opinia | Okiem redakcji | Dlaczego teraz`,
    cs: `
      Co to znamená | Naše analýza | Co za tím je | Co za tím stojí | Náš pohled | Čtení mezi řádky |
      Co to vypovídá | Co z toho plyne | Náš názor | Analýza | Co to znamená v praxi | Komentář redakce |
      Naše hodnocení | Proč právě teď`,
    hu: `
      Mit jelent ez | Mit jelent | Elemzésünk | Mi áll a háttérben | Mi van mögötte | Értékelésünk |
      A sorok között olvasva | Mit jelent mindez | Elemzés | Véleményünk | Értelmezés | Mi következik ebből |
      A mi álláspontunk | Miért most`,
    ro: `
      Ce înseamnă asta | Ce înseamnă | Ce înseamnă acest lucru | Analiza noastră | Ce se ascunde în spate |
      Ce este în spate | Interpretarea noastră | Citind printre rânduri | Opinia noastră | Părerea noastră |
      Perspectiva noastră | Interpretare | De ce acum`,
    ru: `
      Что это означает | Наш анализ | Что за этим стоит | Как это понимать | Наша оценка | Читая между строк |
      Что стоит за новостью | Если читать между строк | Интрига | Наш взгляд | Что за этим кроется |
      Что мы об этом думаем | Наша трактовка | В чем интрига | Подтекст | Наш разбор | Аналитика | Разбор |
      Наше мнение | Мнение | На наш взгляд | Мнение редакции | Что из этого следует | Интерпретация |
      Последствия | Наша позиция | Чем это грозит | Почему именно сейчас | Что это меняет | Почему сейчас`,
    uk: `
      Що це означає | Що це значить | Наш аналіз | Що за цим стоїть | Наша оцінка | Читаючи між рядків | Аналіз |
      Наша думка | Інтрига | Висновки редакції | Аналітика | Чому саме зараз`,
    tr: `
      Bu ne anlama geliyor | Ne demek | Değerlendirmemiz | Perde arkasında ne var | Bu ne demek | Yorumumuz |
      Görüşümüz | Değerlendirme | Bizce | Neden şimdi`,
    el: `
      Τι σημαίνει αυτό | Τι σημαίνει | Η ανάλυση | Η ανάλυσή μας | Τι κρύβεται πίσω | Η εκτίμησή μας |
      Η ανάγνωση | Τι αλλάζει | Τι σημαίνει πρακτικά | Η άποψή μας | Ανάλυση | Η γνώμη μας | Σχόλιο | Γιατί τώρα`,
    id: `
      Membaca di antara baris | Di antara baris | Apa artinya | Apa artinya ini | Apa maknanya | Artinya |
      Analisis kami | Apa di baliknya | Yang tersirat di balik berita | Apa maksudnya | Pendapat kami |
      Catatan redaksi | Maknanya | Mengapa sekarang`,
    vi: `
      Giữa những dòng chữ | Điều này có nghĩa là gì | Điều đó có nghĩa là gì | Ẩn ý | Điều gì ẩn sau | Nhận định |
      Đọc giữa những dòng chữ | Điều này có ý nghĩa gì | Phân tích | Quan điểm của chúng tôi |
      Bình luận của tòa soạn | Góc nhìn | Đánh giá của chúng tôi | Vì sao lại là lúc này`,
    zh: `
      字里行间 | 字裡行間 | 這意味著什麼 | 意味着什么 | 意味著什麼 | 我们的解读 | 我們的解讀 | 深度解读 |
      深度解讀 | 怎么看 | 怎麼看 | 我们的看法 | 我們的看法 | 耐人寻味 | 耐人尋味 | 如何解读 | 如何解讀 |
      我们怎么看 | 我們怎麼看 | 耐人寻味的是 | 耐人尋味的是 | 话里有话 | 話裡有話 | 背后的门道 | 背後的門道 |
      我们的观点 | 我們的觀點 | 观点 | 觀點 | 深度分析 | 点评 | 點評 | 简评 | 簡評 | 为什么是现在 | 為什麼是現在 |
      這意味著甚麼 | 這意味着什麼 | 這意味着甚麼 | 这代表什么 | 這代表什麼 | 這代表甚麼 | 这说明什么 |
      這說明什麼 | 這說明甚麼 | 这透露了什么 | 這透露了什麼 | 這透露了甚麼 | 释放什么信号 | 釋放什麼信號 |
      釋放甚麼信號 | 釋放什麼訊號 | 釋放甚麼訊號 | 传递什么信号 | 傳遞什麼信號 | 傳遞甚麼信號 | 傳遞什麼訊號 |
      傳遞甚麼訊號 | 背后是什么 | 背後是什麼 | 背後是甚麼 | 背后有什么 | 背後有什麼 | 背後有甚麼 | 背后原因 |
      背後原因 | 背后的盘算 | 背後的盤算 | 背后的逻辑 | 背後的邏輯 | 字裏行間 | 解读信号 | 解讀信號 | 解讀訊號 |
      更大的问题 | 更大的問題 | 更深一层看 | 更深一層看 | 深一层看 | 深一層看 | 记者分析 | 記者分析 | 本报分析 |
      本報分析 | 本台记者分析 | 本台記者分析 | 编辑部观点 | 編輯部觀點 | 怎么看这件事 | 怎麼看這件事 | 言下之意 |
      新闻分析 | 新聞分析 | 专家分析 | 專家分析 | 专家解读 | 專家解讀 | 评析 | 評析 | 评估 | 評估 | 短评 | 短評 |
      研判 | 观察 | 觀察 | 编辑观点 | 編輯觀點 | 影响 | 影響 | 潜在影响 | 潛在影響 | 影响几何 | 影響幾何 |
      有何影响 | 有何影響 | 会有什么影响 | 會有什麼影響 | 會有甚麼影響 | 带来什么影响 | 帶來什麼影響 |
      帶來甚麼影響 | 后果 | 後果 | 意味著甚麼 | 意味着什麼 | 意味着甚麼 | 代表什么 | 代表什麼 | 代表甚麼 |
      这意味着 | 這意味著 | 這意味着 | 深层原因 | 深層原因 | 原因分析 | 原因何在 | 背后逻辑 | 背後邏輯 | 策略 |
      战略考量 | 戰略考量 | 动机 | 動機 | 意图 | 意圖 | 释放信号 | 釋放信號 | 釋放訊號 | 透视 | 透視 |
      对你有什么影响 | 對你有什麼影響 | 對你有甚麼影響 | 战略 | 戰略 | 策略分析`,
    ja: `
      行間 | 何を意味するか | 何を意味するのか | これは何を意味するのか | これが意味すること | 読み解き |
      私たちの見方 | 背後にあるもの | 深読み | どう読み解くか | 行間を読むと | われわれの見方 | 編集部の見方 |
      編集部の視点 | 私たちの視点 | 舞台裏の思惑 | 読み解くと | その意味するところ | 考察 | 見解 | 視点 |
      編集部より | 私の見方 | 筆者の見方 | 筆者の視点 | どういう意味か | 専門家の分析 | 我々の見解 |
      どんな影響があるか | 何が問題か | なぜ今か | なぜ今 | このニュースが意味すること | このニュースの意味 |
      このニュースをどう読むか | ニュースをどう読むか | どう見るべきか | ニュースの深層 | ニュースの読み方 |
      ニュースの読み解き方 | 記者の視点 | 記者の見方 | 記者の分析 | 記者の目 | 編集部の分析 | その狙いは |
      より大きな問い | 評価 | 見方 | 専門家の視点 | 識者の見方 | 専門家の見解 | 専門家の解説 | ニュース解説 |
      ポイント解説 | 意味 | 意味するもの | 意味すること | 影響は | どんな影響があるのか |
      どのような影響があるのか | 今後への影響 | 市場への影響 | 業界への影響 | 狙い | 狙いは | なぜか | その理由 |
      その理由は | 原因 | 戦略 | 示唆 | 真相 | どんな意味があるのか | どういう意味なのか`,
    ko: `
      무슨 의미인가 | 이게 무슨 의미야 | 무엇을 의미하나 | 어떻게 봐야 하나 | 숨은 의미 | 속사정 | 어떤 의미인가 |
      시사점 | 이것이 의미하는 것 | 의미 | 우리의 입장 | 의미는 | 왜 지금인가 | 이게 무슨 의미인데 | 무슨 의미야 |
      무슨 뜻이야 | 이게 무슨 뜻이야 | 무엇을 의미하는가 | 이 뉴스가 의미하는 것 | 이 뉴스의 의미 | 뉴스의 의미 |
      어떻게 봐야 할까 | 어떻게 읽어야 하나 | 어떻게 해석해야 하나 | 행간을 읽어보면 | 뉴스 뒤집어보기 |
      기자의 시각 | 기자의 시선 | 에디터의 시각 | 더 큰 질문 | 분석하면 | 뉴스 해설 | 해석 | 평가 | 진단 | 관점 |
      시각 | 시선 | 전문가 분석 | 전문가 진단 | 전문가 평가 | 전문가 시각 | 전문가 해설 | 심층 분석 | 집중 분석 |
      의미와 전망 | 시사하는 바 | 함의 | 영향 | 영향은 | 파장 | 파장은 | 어떤 영향을 미칠까 | 어떤 영향 있나 |
      시장에 미칠 영향 | 업계에 미칠 영향 | 속내는 | 노림수 | 전략 | 전략은 | 왜 그럴까 | 왜 그런 건데 | 이유는 |
      무슨 의미일까 | 이게 무슨 의미인가`,
    ar: `
      ماذا يعني ذلك | ماذا يعني هذا | التحليل | تحليلنا | رأينا | ما معنى ذلك | الدلالات | قراءة تحليلية |
      ما دلالة ذلك | ماذا يعني | لماذا الآن`,
    hi: `
      इसका क्या मतलब है | इसके मायने | इसका मतलब | हमारा विश्लेषण | हमारी राय | क्या है मायने |
      इसके पीछे क्या है | इसका क्या अर्थ है | विश्लेषण | इसका मतलब क्या है | क्या है इसका मतलब | मायने |
      हमारा विचार | एनालिसिस | अभी क्यों`,
    he: `
      פרשנות | ניתוח | המשמעות | מה זה אומר | מה המשמעות | מה המשמעות של זה | דעתנו | העמדה שלנו | לדעתנו`,
    fa: `
      تحلیل | این به چه معناست | معنای آن چیست | تفسیر | نظر ما | تحلیل ما | این چه معنایی دارد | تحلیل خبر`,
    ur: 'تجزیہ | اس کا مطلب کیا ہے | ہماری رائے | مطلب | اس کے کیا معنی ہیں | مفہوم',
    bn: 'বিশ্লেষণ | এর মানে কী | এর অর্থ কী | আমাদের মত | আমাদের মতামত | তাৎপর্য | এতে কী বোঝা যায়',
    ta: `
      பகுப்பாய்வு | அலசல் | இதன் பொருள் என்ன | இதற்கு என்ன அர்த்தம் | இதன் அர்த்தம் என்ன | எங்கள் கருத்து | ஆய்வு`,
    th: `
      วิเคราะห์ | บทวิเคราะห์ | หมายความว่าอย่างไร | นี่หมายความว่าอย่างไร | แปลว่าอะไร | มุมมองเรา |
      หมายความว่าอะไร`,
    ms: 'Apakah maksudnya | Ulasan kami | Apa ertinya',
    tl: `
      Pagsusuri | Ano ang ibig sabihin nito | Ano'ng ibig sabihin nito | Ang aming opinyon |
      Ang ibig sabihin nito | Ano ang kahulugan nito`,
    sw: `
      Uchambuzi | Uchanganuzi | Hii ina maana gani | Hii inamaanisha nini | Maana yake | Ina maana gani | Tathmini`,
    af: 'Ontleding | Wat beteken dit | Wat dit beteken | Wat beteken dit alles | Ons standpunt',
    ka: 'ანალიზი | რას ნიშნავს ეს | ეს რას ნიშნავს | ჩვენი აზრი | ჩვენი პოზიცია | რას ნიშნავს',
    hy: `
      Վերլուծություն | Ինչ է սա նշանակում | Ի՞նչ է սա նշանակում | Ի՞նչ է դա նշանակում | Ինչ է դա նշանակում |
      Մեր կարծիքը | Մեր կարծիքով | Մեր դիրքորոշումը`,
    az: `
      Təhlil | Bu nə deməkdir | Bu nə anlama gəlir | Bizim fikrimiz | Bizim mövqeyimiz | Şərhimiz | Nə deməkdir`,
    kk: `
      Талдау | Сараптама | Бұл нені білдіреді | Бұл не деген сөз | Біздің пікір | Біздің пікіріміз | Пайым`,
    ca: `
      La nostra opinió | La nostra valoració | El nostre punt de vista | Què significa això | Què vol dir això |
      Interpretació | Valoració | L'impacte | Impacte`,
    gl: `
      A nosa opinión | A nosa valoración | O noso punto de vista | Que significa isto | Que quere dicir isto |
      Interpretación | A lectura | Valoración | O impacto | Impacto`,
    eu: `
      Analisia | Azterketa | Gure iritzia | Gure ikuspegia | Irakurketa | Gure balorazioa | Interpretazioa |
      Balorazioa | Zer esan nahi du honek | Zer esan nahi duen | Eragina`,
    et: `
      Analüüs | Meie arvamus | Meie seisukoht | Meie vaade | Meie hinnang | Mida see tähendab | Intriig |
      Tõlgendus | Hinnang | Tähendus | Mõju | Mõjud`,
    lv: `
      Analīze | Mūsu viedoklis | Mūsu skatījums | Mūsu vērtējums | Vērtējums | Interpretācija | Ko tas nozīmē |
      Ko tas nozīmē mums | Intriga | Skaidrojums | Ietekme`,
    lt: `
      Mūsų nuomonė | Mūsų požiūris | Mūsų vertinimas | Vertinimas | Ką tai reiškia | Įžvalgos | Įžvalga |
      Poveikis | Įtaka`,
    sl: `
      Naše mnenje | Naš pogled | Naše stališče | Naša ocena | Ocena | Kaj to pomeni | Razlaga | Vpliv | Posledice`,
    hr: `
      Naše mišljenje | Naš stav | Naš osvrt | Osvrt | Tumačenje | Naša procjena | Procjena | Što to znači |
      Što ovo znači | Utjecaj | Posljedice`,
    sr: `
      Анализа | Наше мишљење | Тумачење | Шта то значи | Шта ово значи | Наш став | Šta to znači | Šta ovo znači |
      Утицај | Последице | Uticaj`,
    mk: `
      Нашето мислење | Нашиот поглед | Нашиот став | Толкување | Проценка | Осврт | Што значи ова |
      Што значи тоа | Интригата | Влијание | Последици`,
    bg: `
      Анализът | Нашето мнение | Нашата гледна точка | Нашата оценка | Тълкуване | Оценка | Прочитът |
      Какво означава това | Какво значи това | Въздействие`,
    sk: 'Náš pohľad | Naše hodnotenie | Hodnotenie | Interpretácia | Výklad | Dôsledky | Dopad | Vplyv',
    is: `
      Greining | Okkar skoðun | Okkar sýn | Okkar mat | Okkar álit | Túlkun | Mat | Hvað þýðir þetta |
      Hvað merkir þetta | Hvað þýðir það | Rýni | Áhrif | Áhrifin | Afleiðingar`,
    sq: `
      Mendimi ynë | Opinioni ynë | Këndvështrimi ynë | Vlerësimi ynë | Interpretimi | Çfarë do të thotë kjo |
      Ç'do të thotë kjo | Çfarë nënkupton kjo | Ndikimi | Pasojat`,
    cy: `
      Dadansoddiad | Y dadansoddiad | Ein barn | Ein safbwynt | Ein safbwynt ni | Dehongliad | Asesiad |
      Beth mae hyn yn ei olygu | Yr effaith | Effaith | Goblygiadau`,
    ga: `
      Anailís | An anailís | Ár dtuairim | Ár ndearcadh | Léirmhíniú | Measúnú | Cad is brí leis seo |
      Cén bhrí atá leis seo | Cad a chiallaíonn sé seo | Tionchar | An tionchar | Impleachtaí`,
  },
  counterpoint: {
    en: `
      The counterargument | Counterpoint | Chief critic | What critics say | The flip side |
      Other side of the coin | What skeptics say | Devil's advocate | The case against | The caveat |
      There's a catch | The other side of the story | The other side of the coin | Contra | The rub | Yeah, but |
      The counter | The other view | Chief critics | Pushback | The hitch | The snag | The friction |
      Here's the catch | But | However | On the flip side | Flip side | The opposing view | Opposing view |
      The opposing side | Another view | The counter view | Counterarguments | Objections | The objections |
      Criticism | The criticism | The critics | What opponents say | Critics say | The controversy | Doubts |
      The doubts | The problem | The downside | The risk | The risks | The challenge | The concerns | Caveats |
      What could go wrong | Not so fast | The debate | Yet`,
    de: `
      Die Gegenposition | Das Gegenargument | Die Kritik | Das sagen Kritiker | Was Kritiker sagen |
      Die Kehrseite | Andererseits | Was dagegen spricht | Raum für Widerspruch | Einwände |
      Der Haken an der Sache | Der Haken dabei | Der Realitätscheck | Die Kehrseite der Medaille | Das Aber |
      Die Kehrseite daran | Die andere Seite der Medaille | Das Kleingedruckte | Auf der anderen Seite |
      Wo ist der Haken | Die Nachteile | Der Nachteil | Gegenargumente | Allerdings | Die Gegenmeinung |
      Die Schattenseiten | Das sagt die Gegenseite | Die Gegenstimme | Gegenstimme | Die Gegenrede |
      Die Gegenstimmen | Das große Aber | Was ist der Haken | Das spricht dagegen | Was spricht dagegen |
      Die Gegenargumente | Der Einwand | Der Knackpunkt | Die Schattenseite | Das Problem dabei | Aber | Doch |
      Jedoch | Das Problem | Die Probleme | Das Risiko | Die Risiken | Risiken | Kritik an den Plänen |
      Welche Kritik gibt es | Gibt es Kritik | Das wird kritisiert | Was Gegner sagen | Das sagen die Gegner |
      Das sagen Gegner | Die Einwände | Zweifel | Die Zweifel | Gegenstimmen | Der Widerspruch | Der Widerstand |
      Die Gefahr | Die Gefahren | Die Hürden | Die Herausforderung | Die Schwachstelle | Der Streitpunkt |
      Der Konflikt | Pro und Contra | Pro und Kontra | Die Einschränkung | Was umstritten ist`,
    fr: `
      Le revers | Les limites | De l'autre côté | L'autre version | Le contre-argument | Les critiques |
      Ce que disent les critiques | Le bémol | Un bémol | À l'inverse | La contradiction | L'autre son de cloche |
      Un autre son de cloche | L'autre camp | L'envers du décor | Place au désaccord | Le contrepoint |
      L'épreuve du réel | Retour à la réalité | Les petites lignes | D'un autre côté | Les inconvénients |
      Contrepoint | Cependant | Toutefois | Le piège | À nuancer | Les réserves | Y a-t-il un piège | Oui… mais |
      Mais attention | Un bémol toutefois | Petit bémol | Le bémol à retenir | Il y a un hic | Où est le hic |
      L'envers de la médaille | L'autre côté de la médaille | Ce que disent les opposants |
      Ce que disent les détracteurs | Ce que reprochent les critiques | Ce qui coince | Ce qui fâche | Mais |
      En revanche | D'autre part | Un autre point de vue | La nuance | Une nuance | Attention | La critique |
      Les objections | L'objection | Les doutes | Le doute | La limite | Les risques | Le risque | Le problème |
      Le souci | Le danger | L'obstacle | Les obstacles | Le défi | La controverse | La polémique | Le débat |
      Les opposants | Les inquiétudes | Ce qui inquiète | Où ça coince`,
    es: `
      La otra cara de la moneda | La otra versión | El contrapunto | El contraargumento | Por otro lado |
      Lo que dicen los críticos | Las críticas | Los límites | Los peros | La contraparte |
      Qué dicen los críticos | La letra pequeña | La letra chica | La otra campana | Un baño de realidad |
      La trampa | El lado B | La cruz | Por otra parte | La contra | Las desventajas | Limitaciones |
      Sin embargo | Dónde está la trampa | El inconveniente | Lo malo | La desventaja | Los riesgos |
      Los críticos | Sí, pero no | Pero ojo | Pero no todo es positivo | Y sin embargo | Del otro lado |
      La otra lectura | El matiz | Los matices | Qué dicen los detractores | La voz crítica | El reverso |
      Por el contrario | En contra | A favor y en contra | En cambio | No obstante | Aun así | Objeciones |
      Las objeciones | La crítica | Los detractores | Las voces críticas | Dudas | Las dudas |
      Las dudas que genera | El problema | Los problemas | El obstáculo | Los obstáculos | El riesgo |
      El desafío | El reto | La controversia | La polémica | El debate | La paradoja | La contradicción |
      La amenaza | La realidad | Punto de vista contrario`,
    pt: `
      Por outro lado | O outro lado da moeda | O contraponto | Contraponto | O contra-argumento | As críticas |
      O que dizem os críticos | Mas nem tudo são flores | O porém | Os limites | O outro lado da história |
      O reverso da medalha | As letras miúdas | As letras pequenas | Porém, há um porém | O senão | A pegadinha |
      Choque de realidade | O outro lado da medalha | O lado B | As desvantagens | Desvantagens | A desvantagem |
      Críticas | No entanto | Contudo | Limitações | Ponto negativo | Os críticos | Qual é a pegadinha |
      Sim, porém | Mas espere | Mas calma | Outro lado | Há um porém | Tem um porém | Só tem um problema |
      Há um senão | Nem tudo são rosas | A pedra no sapato | O calcanhar de Aquiles | Advogado do diabo |
      Nem tudo são boas notícias | A outra versão | Mas | Porém | Em contrapartida | Apesar disso | Ainda assim |
      Mesmo assim | Pelo contrário | Ressalva | Ressalvas | Contra-argumento | Contra-argumentos |
      O argumento contrário | Os argumentos contra | Objeções | As objeções | Objecções | A crítica |
      A controvérsia | Dúvidas | As dúvidas | O problema | O obstáculo | Os obstáculos | O desafio | O risco |
      Os riscos | A polémica | O que pode dar errado | O que pode correr mal | Do outro lado | A dúvida`,
    it: `
      L'altra faccia della medaglia | D'altra parte | L'altra parte | Il rovescio della medaglia |
      L'altra campana | Il controcanto | Le critiche | Cosa dicono i critici | I limiti | Il contrappunto |
      L'altra versione | Il ma | C'è un ma | Dov'è l'inghippo | L'inghippo | Le scritte in piccolo |
      Il bagno di realtà | L'intoppo | D'altro canto | Dall'altra parte | Gli svantaggi | Lo svantaggio |
      Svantaggi | I contro | Tuttavia | Il lato negativo | Qual è il problema | I rischi |
      L'altro lato della medaglia | Che cosa dicono i critici | Le voci contrarie | Le voci critiche |
      Le voci fuori dal coro | Il contraddittorio | Chi non è d'accordo | C'è un però | La controargomentazione |
      La difesa dell'azienda | Ma attenzione | Cosa non torna | L'obiezione | Cosa può andare storto |
      Cosa non funziona | La voce critica | Critiche | Le obiezioni | Obiezioni | I dubbi | Dubbi | I problemi |
      Il problema | Dov'è il problema | Il rischio | Rischi | Il limite | Le criticità | Criticità | L'ostacolo |
      Gli ostacoli | Le perplessità | Le polemiche | Ma | Al contrario | La replica | Le repliche | La difesa |
      Il punto debole | I punti deboli | Pro e contro | I pro e i contro | Chi è contrario | I contrari |
      Le ombre | Luci e ombre | Il nodo da sciogliere`,
    nl: `
      Aan de andere kant | De tegenstem | Het tegenargument | De kritiek | Wat critici zeggen | De kanttekening |
      Kanttekening | Het weerwoord | Keerzijde | Maar | Daar staat tegenover | Kanttekeningen | Nadelen |
      Het nadeel | Tegenargument | Kritiek | Wat zeggen critici | Dit zeggen critici | Wat zeggen tegenstanders |
      Het tegengeluid | Tegengeluid | Weerwoord | Het wederwoord | De addertjes onder het gras | Waar wringt het |
      Waar wringt de schoen | Is er ook kritiek | Wat kan er misgaan | Wat is de kritiek | De critici |
      De bezwaren | Bezwaren | De tegenargumenten | Tegenargumenten | De tegenstanders | Tegenstanders |
      De twijfel | De twijfels | Twijfels | Het probleem | De problemen | Wat is het probleem | Het risico |
      De risico's | Risico's | Het gevaar | De gevaren | De nadelen | De beperkingen | De uitdagingen |
      De obstakels | Het knelpunt | De knelpunten | Het struikelblok | Toch | Daarentegen | Echter |
      Voor- en nadelen | De zorgen`,
    sv: `
      Å andra sidan | Motargumentet | Andra sidan av myntet | Motbilden | Kritiken | Det säger kritikerna |
      Vad kritikerna säger | Invändningen | Haken | Baksidan | Invändningar | Andra sidan | Dock | Nackdelen |
      Nackdelar`,
    no: `
      På den annen side | På den andre siden | Kritikken | Dette sier kritikerne | Hva kritikerne sier |
      Innvendingen | Motstemmene | Innvendingene | På den andre sida | Den andre sida | Motargument | Kritikk`,
    da: `
      På den anden side | Modargumentet | Det siger kritikerne | Hvad kritikerne siger | Hagen | Indvendingen |
      Modsvaret | Indvendingerne | Men | Dog | Ulempen | Ulemper | Modargument | Men der er et aber dabei | Der er et aber dabei | Men der er et aber`,
    fi: `
      Toisaalta | Kolikon toinen puoli | Kääntöpuoli | Vasta-argumentti | Mitä kriitikot sanovat | Vastaväite |
      Vastapuoli | Mutta | Haittapuoli | Varjopuoli | Kritiikki | Toinen näkökulma`,
    pl: `
      Z drugiej strony | Kontrargument | Kontrargumenty | Głosy krytyki | Co mówią krytycy | Haczyk |
      Kontrapunkt | Jednak | Wady | Minusy | Ciemna strona | Krytyka`,
    cs: `
      Na druhou stranu | Protiargument | Protiargumenty | Co říkají kritici | Háček | Odvrácená strana | Námitky |
      Ale | Nevýhody | Realita | Kritika | Druhý pohled | Jiný pohled`,
    hu: `
      A másik oldal | Másrészt | Ellenérv | Ellenérvek | A kritika | Mit mondanak a kritikusok | Az ellenérv |
      Másfelől | Ugyanakkor | Hátrányok | Az árnyoldal | De`,
    ro: `
      Cealaltă parte | Pe de altă parte | Contraargumentul | Contraargumente | Criticile | Ce spun criticii |
      De cealaltă parte | Limitele | Cealaltă tabără | Dar | Totuși | Dezavantaje | Dezavantajul |
      Contraargument | Capcana | Verificarea realității | Critici`,
    ru: `
      Обратная сторона | Обратная сторона медали | Контраргумент | Контраргументы | Другая точка зрения |
      Что говорят критики | Но есть нюанс | Нюанс | Возражения | В чем подвох | Другая сторона медали | Подвох |
      Проверка реальностью | Сверка с реальностью | Ложка дегтя | Мелкий шрифт | Однако | Минусы | Недостатки |
      В чем проблема | Риски | Альтернативное мнение`,
    uk: `
      Інша сторона | З іншого боку | Зворотний бік | Контраргументи | Інша думка | Інша точка зору |
      Що кажуть критики | Заперечення | Але | Проте | Водночас | Недоліки | Критика`,
    tr: `
      Karşı görüş | Karşı argüman | Eleştiriler | Eleştirmenler ne diyor | Karşı taraf | İtirazlar |
      Diğer yandan | Ancak | Ama | Dezavantajlar | Olumsuz yanı`,
    el: `
      Η άλλη πλευρά | Από την άλλη | Η άλλη όψη | Το αντεπιχείρημα | Η κριτική | Τι λένε οι επικριτές | Τα όρια |
      Από την άλλη πλευρά | Ωστόσο | Τα μειονεκτήματα | Μειονεκτήματα | Αντίλογος | Αλλά | Η παγίδα`,
    id: `
      Di sisi lain | Sisi lainnya | Argumen tandingan | Pandangan berbeda | Kata para kritikus | Kelemahannya |
      Namun | Tapi | Kekurangan | Kontra | Sisi negatif | Kenyataannya | Kritik`,
    vi: `
      Mặt khác | Mặt trái | Góc nhìn khác | Ý kiến trái chiều | Mặt khác của vấn đề | Phản biện |
      Giới phê bình nói gì | Tuy nhiên | Nhưng | Phía bên kia | Hạn chế | Nhược điểm | Thực tế`,
    zh: `
      另一方面 | 不同声音 | 不同聲音 | 反方觀點 | 反對意見 | 不同看法 | 另一种声音 | 另一種聲音 | 批评者怎么说 |
      批評者怎麼說 | 质疑声 | 質疑聲 | 另一种观点 | 另一種觀點 | 话说回来 | 話說回來 | 是的，但是 | 没错，但是 |
      沒錯，但是 | 但是别忘了 | 现实检验 | 現實檢驗 | 硬币的另一面 | 硬幣的另一面 | 异议空间 | 不同的声音 |
      不同的聲音 | 缺点 | 缺點 | 不同意見 | 问题在于 | 問題在於 | 争议 | 爭議 | 局限性 | 另一方面来看 |
      另一方面來看 | 另一种看法 | 另一種看法 | 反方说法 | 反方說法 | 反方意见 | 反方意見 | 反对者的理由 |
      反對者的理由 | 批评者的说法 | 批評者的說法 | 另一方说法 | 另一方說法 | 对方怎么说 | 對方怎麼說 | 反过来看 |
      反過來看 | 问题是 | 問題是 | 难题在于 | 難題在於 | 麻烦在于 | 麻煩在於 | 隐忧何在 | 隱憂何在 |
      值得怀疑的是 | 值得懷疑的是 | 有人不同意 | 有人质疑 | 有人質疑 | 但也有人认为 | 但也有人認為 | 不同觀點 |
      反对声音 | 反對聲音 | 反对理由 | 反對理由 | 反方 | 反驳 | 反駁 | 反面观点 | 反面觀點 | 批评 | 批評 |
      批评声音 | 批評聲音 | 外界批评 | 外界批評 | 质疑 | 質疑 | 质疑声音 | 質疑聲音 | 外界质疑 | 外界質疑 | 疑虑 |
      疑慮 | 疑问 | 疑問 | 疑点 | 疑點 | 争议点 | 爭議點 | 争议焦点 | 爭議焦點 | 争议何在 | 爭議何在 | 隐忧 |
      隱憂 | 隐患 | 隱患 | 风险 | 風險 | 潜在风险 | 潛在風險 | 挑战 | 挑戰 | 难题 | 難題 | 问题所在 | 問題所在 |
      问题何在 | 問題何在 | 阻力 | 障碍 | 障礙 | 不过 | 不過 | 然而 | 风险在于 | 風險在於 | 话虽如此 | 話雖如此 |
      换个角度看 | 換個角度看`,
    ja: `
      反対意見 | 異論 | 批判の声 | 反対の声 | 懸念の声 | 裏を返せば | 反対側の見方 | 課題と限界 | 一方の見方 |
      もう一つの見方 | もうひとつの見方 | 落とし穴 | ただし | とはいえ | 現実を見ると | 現実には |
      そうは言っても | そうはいっても | だが、しかし | 一方 | デメリット | 欠点 | 問題点 | 批判 | 懸念 | 懸念点 |
      リスク | 反対側の主張 | 反対派の主張 | 反対派の言い分 | 反対派は何と言っているか | 批判派の主張 |
      批判派の見方 | 批判する側の主張 | 批判的な見方 | 異なる見方 | 逆の見方 | 懐疑的な見方 | 懐疑論 |
      否定的な見方 | 落とし穴は | 課題は何か | 難点は | 反対派の声 | 慎重派の見方 | 懸念されるのは |
      問題はどこにあるのか | 異なる意見 | 他方で | もっとも | でも | それでも | 反対論 | 批判的な声 | 慎重論 |
      慎重な見方も | 懐疑的な声 | 疑問の声 | 疑問点 | 疑念 | 不安 | 不安の声 | 課題 | 課題は | 残る課題 |
      リスクは | 限界 | だが | しかしながら | その一方で | 何が問題なのか | 異論も | 反対の声も`,
    ko: `
      반대편 | 반대 의견 | 비판의 목소리 | 다른 의견 | 이면 | 반대 목소리 | 반대 측 입장 | 한편으로는 | 반면 |
      단점 | 한계 | 문제점 | 다른 관점 | 단점은 | 반대편에서는 | 반대편의 주장 | 반대 측 주장은 | 반대하는 쪽은 |
      다른 한편으로는 | 다른 의견도 있다 | 다른 의견은 | 다른 시각도 있다 | 반론도 있다 | 비판도 있다 |
      비판하는 쪽은 | 비판 측 주장 | 회의적인 시각 | 회의론도 | 우려도 있다 | 문제는 뭔데 | 걸림돌은 |
      반대하는 사람들은 뭐래 | 반대 측은 뭐라고 하나 | 비판하는 사람들은 뭐래 | 다른 쪽 이야기 | 반대편 이야기 |
      비판론자들의 주장 | 비판론자들은 뭐라고 하나 | 문제는 없어 | 반론은 | 반박 | 반박은 | 반대 입장 | 반대론 |
      이견 | 비판 | 비판은 | 비판적 시각 | 신중론 | 의문 | 의문점 | 의혹 | 우려 | 우려의 목소리 | 문제는 |
      문제점은 | 걸림돌 | 과제 | 리스크 | 리스크는 | 위험 요인 | 한계는 | 논란 | 그러나 | 다만 | 반면에 |
      그렇지만 | 무엇이 문제인가 | 뭐가 문제야 | 업계의 반론 | 업계 반론`,
    ar: `
      من ناحية أخرى | الوجه الآخر للعملة | في المقابل | الرأي المعارض | ماذا يقول المنتقدون | الانتقادات |
      مساحة للاختلاف | من جهة أخرى | السلبيات | العيوب | لكن | الجانب السلبي | على النقيض`,
    hi: `
      दूसरी ओर | दूसरी तरफ | आलोचक क्या कहते हैं | विपरीत राय | प्रतिवाद | लेकिन | हालांकि | कमियां | नुकसान |
      नकारात्मक पक्ष | विपक्ष का तर्क`,
    he: 'החיסרון | החסרונות | עם זאת | מקום למחלוקת | מבחן המציאות | הבעיה | יש רק בעיה אחת | אבל',
    fa: `
      از سوی دیگر | از طرف دیگر | نقطه ضعف | دیدگاه مخالف | معایب | با این حال | اما | نظر مخالف | مشکل کجاست`,
    ur: 'دوسری طرف | دوسری جانب | لیکن | نقصانات | منفی پہلو | مخالف رائے | خامیاں | تاہم',
    bn: 'অন্যদিকে | অপরদিকে | তবে | কিন্তু | অসুবিধা | নেতিবাচক দিক | ভিন্নমত | উল্টো দিক',
    ta: `
      மறுபுறம் | ஆனால் | இருப்பினும் | பாதகங்கள் | குறைகள் | மாற்றுக் கருத்து | எதிர்வாதம் | சிக்கல் என்ன`,
    th: 'ในทางกลับกัน | ข้อเสีย | อย่างไรก็ตาม | ข้อโต้แย้ง | อีกด้าน | แต่ | ความเห็นต่าง | ข้อจำกัด',
    ms: 'Sebaliknya | Kelemahan | Sebalik itu | Tetapi | Sudut pandangan lain | Pandangan berbeza',
    tl: `
      Sa kabilang banda | Ngunit | Pero | Mga disbentaha | Disbentaha | Gayunpaman | Ibang pananaw | Mga kahinaan`,
    sw: `
      Kwa upande mwingine | Lakini | Hata hivyo | Hasara | Kasoro | Changamoto | Mtazamo tofauti | Hali halisi`,
    af: `
      Aan die ander kant | Die nadeel | Nadele | Teenargument | Die nadele | Die haakplek | Daarenteen`,
    ka: `
      მეორე მხრივ | თუმცა | მაგრამ | ნაკლი | უარყოფითი მხარე | ნაკლოვანებები | კონტრარგუმენტი | უარყოფითი მხარეები`,
    hy: `
      Մյուս կողմից | Սակայն | Բայց | Թերությունները | Թերություններ | Բացասական կողմը | Հակառակ կարծիք |
      Հակափաստարկ`,
    az: `
      Digər tərəfdən | Lakin | Amma | Mənfi tərəfləri | Çatışmazlıqlar | Mənfi cəhətləri | Əks arqument |
      Bununla belə`,
    kk: `
      Екінші жағынан | Бірақ | Алайда | Кемшіліктері | Кемшілігі | Теріс жақтары | Қарсы пікір | Дегенмен`,
    ca: `
      Per altra banda | D'altra banda | L'altra banda | El contrapunt | Contrapunt | Els inconvenients |
      Inconvenients | L'inconvenient | La part negativa | La realitat | La lletra petita | Però compte`,
    gl: `
      Por outra banda | O contrapunto | Contrapunto | Os inconvenientes | Inconvenientes | O inconveniente |
      A parte negativa | A realidade | A letra pequena`,
    eu: `
      Bestalde | Beste alde batetik | Kontrapuntua | Alde txarra | Alde txarrak | Desabantailak | Kritikak |
      Errealitatea | Beste ikuspegi bat | Letra txikia`,
    et: `
      Teisest küljest | Teisalt | Vastuväited | Vastuväide | Puudused | Miinused | Kriitika | Varjukülg |
      Varjuküljed | Tegelikkus | Konks`,
    lv: `
      No otras puses | Pretarguments | Pretargumenti | Trūkumi | Mīnusi | Iebildumi | Ēnas puse | Realitāte | Āķis`,
    lt: `
      Kita vertus | Iš kitos pusės | Kontrargumentai | Trūkumai | Minusai | Realybė | Neigiama pusė |
      Prieštaravimai | Kabliukas`,
    sl: `
      Po drugi strani | Na drugi strani | Protiargumenti | Nasprotni argumenti | Slabosti | Pomanjkljivosti |
      Kritike | Realnost | Slaba stran | Slaba novica`,
    hr: `
      S druge strane | Protuargumenti | Nedostaci | Mane | Stvarnost | Loša strana | Loše strane | Kvaka`,
    sr: 'С друге стране | Са друге стране | Недостаци | Мане | Критике | Лоша страна | Sa druge strane',
    mk: `
      Од друга страна | Контрааргументи | Недостатоци | Мани | Критики | Реалноста | Лошата страна |
      Негативната страна`,
    bg: 'От друга страна | Недостатъци | Минуси | Реалността | Обратната страна | Лошата новина',
    sk: 'Na druhej strane | Na druhú stranu | Nevýhoda | Nedostatky | Odvrátená strana | Háčik',
    is: `
      Á hinn bóginn | Hins vegar | Ókostir | Ókosturinn | Gallar | Gallinn | Gagnrýni | Mótrök | Veruleikinn`,
    sq: `
      Nga ana tjetër | Në anën tjetër | Kundërargumentet | Mangësitë | Disavantazhet | Kritikat | Realiteti |
      Ana negative | Kurthi`,
    cy: `
      Ar y llaw arall | Anfanteision | Yr anfantais | Beirniadaeth | Y gwirionedd | Gwendidau | Y realiti |
      Dadleuon yn erbyn | Y fagl`,
    ga: `
      Ar an taobh eile | Ar an lámh eile | Míbhuntáistí | Na míbhuntáistí | An míbhuntáiste | Cáineadh |
      An fhírinne | Argóintí ina choinne`,
  },
  context: {
    en: `
      The backdrop | How we got here | Rewind | Flash back | How did we get here | Refresh your memory |
      Catch me up | Context check | The story so far | The bigger picture | How we got to this point |
      Quick background | For context | The wider context | The broader context | What led to this |
      The story until now | The story up to now | The back-story | The scene | In context | More context |
      What's the background | What is the background | Backdrop | History | The history | A brief history |
      Look back | Remember | Recap | The recap | How it came to this | How it started | How it began |
      What came before | What led up to this | The case | Understand the case | Timeline | The wider picture |
      The broader picture | The wider view | Setting the scene | A little background | The timeline |
      How did it come to this | The prehistory | Previously`,
    de: `
      Der größere Zusammenhang | Der Zusammenhang | Was bisher geschah | Wie es dazu kam | So kam es dazu |
      Das große Bild | Rückblende | Rausgezoomt | Ein Schritt zurück | Im größeren Zusammenhang | Zur Erinnerung |
      Was zuvor geschah | Wie kam es dazu | Zum Kontext | Im Kontext | Ausgangslage | Zusammenhang |
      Wie es begann | Was war vorher | Zur Vorgeschichte | Das Gesamtbild | Das größere Bild |
      Zur Erinnerung noch einmal | Wie es so weit kam | Der Rückblick | Hintergrundinformationen |
      Ein Blick zurück | Blick zurück | Die Ausgangssituation | Zur Ausgangslage | Der Fall | Zum Fall |
      Die Geschichte | Die Geschichte dahinter | Wie alles begann | So begann alles | Chronologie |
      Die Chronologie | Chronologie der Ereignisse | Die Rechtslage | Rechtslage | Was bisher gilt |
      Das gilt bisher | Was vorher war | Was davor geschah | Wie kam es so weit | Wie konnte es so weit kommen |
      Wie konnte es dazu kommen | Der Blick aufs Ganze | Der Trend | Die Entwicklung | Das Umfeld`,
    fr: `
      En toile de fond | La toile de fond | Toile de fond | La vue d'ensemble | Le tableau d'ensemble |
      Prendre du recul | Avec du recul | Rappel des faits | Flash-back | Un peu de contexte |
      Comment en est-on arrivé là | Arrière-plan | Vue d'ensemble du dossier | Prenons du recul |
      Comment on en est arrivé là | Pour rappel | Plus largement | Rembobinons | Le rappel des faits |
      Les antécédents | Historique | Un peu d'histoire | Mise en contexte | Petit rappel | L'historique |
      Dans le rétro | Remise en contexte | Remettons en contexte | Pour remettre en contexte |
      Mettre en contexte | Le contexte de l'info | Rappelez-vous | Souvenez-vous | Rappelons les faits |
      Petit rappel des faits | Un bref rappel | L'histoire jusqu'ici | L'affaire depuis le début | Bref rappel |
      Petit retour en arrière | Un petit retour en arrière | On rembobine | Comment en sommes-nous arrivés là |
      Vu de plus loin | Le film des événements | Rappel du contexte | Le contexte général | Éléments de contexte |
      Quel est le contexte | Pour comprendre | Comprendre l'affaire | Comprendre le contexte |
      Comprendre les enjeux | L'affaire | Le dossier | Pour mémoire | Les origines | L'origine | Genèse |
      La genèse | La chronologie | Retour sur les faits | Retour sur l'affaire | Les précédents |
      Le tableau général | Vue d'ensemble | La vue d'ensemble`,
    es: `
      El panorama | Panorama general | La imagen completa | Telón de fondo | El telón de fondo | El trasfondo |
      Visión general | Cómo llegamos hasta aquí | Mirada amplia | El cuadro completo | Cómo llegamos aquí |
      Cómo hemos llegado hasta aquí | Poniéndonos al día | Ponte al día | En perspectiva | Un poco de contexto |
      Para ponernos en contexto | Mirando hacia atrás | La historia detrás | Para entender | Un poco de historia |
      La historia | Poniendo en contexto | Los orígenes | De dónde venimos | El origen | La noticia en contexto |
      Para entender la noticia | El contexto de la noticia | Algo de contexto | Pongámonos en contexto |
      Pongamos contexto | Poniéndolo en contexto | Para ponerlo en contexto | Para poner en contexto |
      Cómo llegamos hasta acá | Cómo llegamos a esto | Cómo se llegó hasta aquí | La historia hasta ahora |
      Mirada más amplia | Rebobinemos | Dando un paso atrás | Más contexto | El antecedente | El precedente |
      Los precedentes | El origen del caso | El caso | Las claves del caso | Para entender el caso |
      Para entenderlo mejor | Para comprender | La perspectiva | Perspectiva | Con perspectiva |
      Visión de conjunto | La situación actual | Cómo empezó todo | Cómo empezó | De dónde viene |
      Qué pasó antes | Recordemos | Memoria | Panorama general | El panorama general`,
    pt: `
      O pano de fundo | Visão geral | Visão ampla | Os antecedentes | O quadro geral | Relembre |
      Para contextualizar | Como chegamos até aqui | Relembre o caso | O cenário | O quadro mais amplo |
      O panorama geral | A visão geral do caso | Como chegamos aqui | Como se chegou aqui | Recapitulando |
      Relembrando | Puxando pela memória | Em contexto | Um pouco de contexto | Um pouco de história |
      Contextualizando | Enquadramento | O enquadramento | A história | Contextualização | Contexto rápido |
      Recorde o caso | Relembrando o caso | Voltando no tempo | Voltando um pouco no tempo |
      Numa visão mais ampla | O panorama mais amplo | Para recordar o caso | O histórico | Histórico do caso |
      A história até agora | A história até aqui | O caso até agora | Cronologia do caso | Entenda |
      Entenda a polêmica | Entenda a decisão | Entenda o contexto | Perceba o caso | Para perceber |
      O que aconteceu antes | Como tudo começou | Como começou | Lembre-se | É preciso lembrar | Recorde-se |
      O retrato | Panorama geral | Panorama | O panorama`,
    it: `
      Sullo sfondo | Il quadro | Il quadro d'insieme | Gli antefatti | L'antefatto | Un passo indietro |
      Facciamo un passo indietro | Lo scenario | Come siamo arrivati fin qui | Allargando lo sguardo |
      Allarghiamo lo sguardo | Uno sguardo più ampio | Come ci siamo arrivati | Come siamo arrivati qui |
      Le puntate precedenti | Riavvolgiamo il nastro | Breve ripasso | In contesto | Il background |
      Un po' di contesto | Un po' di storia | La storia | Le origini | Cenni storici | La premessa | Premessa |
      Nel contesto | Per contestualizzare | Per capire il contesto | Uno sguardo d'insieme |
      Nelle puntate precedenti | Come siamo arrivati a questo punto | Come si è arrivati a questo punto |
      Come si è arrivati qui | Dove eravamo rimasti | Il riassunto delle puntate precedenti |
      Cosa è successo prima | Per capire meglio la vicenda | Per chi si fosse perso le puntate precedenti |
      Il contesto in breve | Il precedente | Le tappe | Le tappe della vicenda | Da dove nasce |
      Da dove nasce tutto | Tutto nasce da | Tutto è iniziato | Come è iniziata | Come è iniziato tutto |
      Come nasce il caso | La storia fin qui | Breve storia | In passato | Il passato | Per capire |
      Per capire meglio | Per capire di più | Da ricordare | Lo scenario globale | Cosa è successo finora`,
    nl: `
      Even bijpraten | De voorgeschiedenis | Terugblik | Wat eraan voorafging | Het bredere beeld |
      Het verhaal achter | Bredere context | Wat ging eraan vooraf | Dit ging eraan vooraf | Wat ging er vooraf |
      Het verhaal tot nu toe | Hoe kwam het zover | Hoe kon het zover komen | Hoe zijn we hier gekomen |
      Hoe zijn we hier beland | De bredere context | Het grotere verhaal | Even terug | Even terug in de tijd |
      Hoe zat het ook alweer | Hoe zat het ook weer | Wat was er ook alweer aan de hand | Even uitzoomen |
      De voorgeschiedenis in het kort | Hoe zijn we hier terechtgekomen | Hoe is het zo ver kunnen komen |
      Achtergronden | Wat is de achtergrond | Ter context | De geschiedenis | De historie |
      Een stukje geschiedenis | De zaak | De kwestie | Het dossier | De affaire | Het begin | Het begon allemaal |
      Hoe het begon | Hoe begon het | Hoe is het begonnen | De tijdlijn | Tijdlijn | De chronologie | Eerder |
      Wat gebeurde er eerder | Ter herinnering | In perspectief | Het perspectief | Het bredere perspectief |
      De oorsprong | Waar komt het vandaan | Om te begrijpen | De situatie tot nu toe`,
    sv: `
      Bakgrunden | Sammanhanget | Den större bilden | Helheten | Tillbakablick | Förhistoria | Återblick |
      Historien bakom`,
    no: `
      Bakgrunnen | Konteksten | Sammenhengen | Bakteppet | Bakteppe | Tilbakeblikk | Bakgrunn for saken |
      Historien bak | Sammenheng | Samanheng`,
    da: `
      Baggrunden | Sammenhængen | Bagtæppet | Tilbageblik | Baggrunden for sagen | Perspektiv | Historien bag |
      Forhistorie | Sammenhæng`,
    fi: `
      Tausta | Taustaa | Taustalla | Konteksti | Asiayhteys | Kokonaiskuva | Näin tähän päädyttiin |
      Taustatietoa | Laajempi yhteys | Katsaus menneeseen | Historia`,
    pl: `
      Tło sprawy | Szerszy kontekst | W szerszej perspektywie | Tło wydarzeń | Przypomnijmy |
      Z szerszej perspektywy | W tle | Przypomnienie | Geneza | Retrospekcja | Co było wcześniej`,
    cs: `
      Souvislosti | Pozadí | V souvislostech | Širší kontext | Širší souvislosti | Širší pohled | Předhistorie |
      Ohlédnutí | Co předcházelo | Historie | Připomenutí | Předehra | Z historie`,
    hu: `
      Háttér | A háttér | Kontextus | Előzmények | Az előzmények | A nagyobb kép | A tágabb összefüggések |
      Összefüggések | Előzmény | Előtörténet | Visszatekintés | Történeti háttér`,
    ro: `
      Contextul | Fundal | Pe fundal | Tabloul de ansamblu | Antecedente | Privire de ansamblu |
      Perspectiva mai largă | Istoric | Retrospectivă | Ce s-a întâmplat până acum | Amintim`,
    ru: `
      Бэкграунд | Более широкий контекст | Широкий контекст | Большая картина | Что было до этого |
      Что было раньше | Как к этому пришли | Ретроспектива | Картина в целом | Как мы к этому пришли |
      Как до этого дошло | Как мы здесь оказались | С чего все началось | Шаг назад | Флешбэк | История вопроса |
      Предпосылки | В контексте | Немного контекста | Напомним | Немного истории | Для справки | Для контекста |
      Как все начиналось | Исторический контекст | Краткая история`,
    uk: `
      Передісторія | Тло | Бекграунд | Довідка | Історія питання | Нагадаємо | Передумови | Для довідки`,
    tr: `
      Geniş resim | Büyük resme bakış | Genel tablo | Geriye bakış | Buraya nasıl gelindi | Uzaktan bakış |
      Geniş açı | Arkaplan | Geçmiş | Öncesi | Öncesinde ne oldu | Geriye dönüş | Hatırlatma | Tarihçe`,
    el: `
      Το πλαίσιο | Πλαίσιο | Το παρασκήνιο της υπόθεσης | Το ιστορικό | Το υπόβαθρο | Υπόβαθρο | Τι προηγήθηκε |
      Αναδρομή | Το φόντο | Ιστορικό | Η αναδρομή | Φλας μπακ | Το χρονικό`,
    id: `
      Konteks | Konteksnya | Latar belakang | Gambaran umum | Kilas balik | Latar belakangnya |
      Bagaimana bisa sampai di sini | Sebelumnya | Sejarah | Awal mula`,
    vi: `
      Bối cảnh | Toàn cảnh | Bối cảnh rộng hơn | Nhìn lại | Trước đó | Hoàn cảnh | Diễn biến trước đó |
      Câu chuyện phía sau | Lịch sử | Hồi tưởng | Ngược dòng`,
    zh: `
      大背景 | 宏观背景 | 宏觀背景 | 背景資訊 | 來龍去脈 | 放眼全局 | 回顾 | 回顧 | 前情提要 | 背景知识 |
      背景知識 | 大图景 | 大圖景 | 相關背景 | 宏观视角 | 時空背景 | 大局观 | 大局觀 | 拉远看 | 拉遠看 |
      把镜头拉远 | 把鏡頭拉遠 | 我们如何走到这一步 | 我們如何走到這一步 | 事情是怎么走到这一步的 | 前因后果 |
      前因後果 | 背景资料 | 背景資料 | 脉络 | 脈絡 | 历史背景 | 歷史背景 | 背景脈絡 | 背景脉络 | 如何走到这一步 |
      如何走到這一步 | 怎么走到今天 | 怎麼走到今天 | 为何走到这一步 | 為何走到這一步 | 事情的来龙去脉 |
      事情的來龍去脈 | 此前报道回顾 | 此前報道回顧 | 前情回顾 | 前情回顧 | 此前发生了什么 | 此前發生了什麼 |
      此前發生了甚麼 | 之前发生了什么 | 之前發生了什麼 | 之前發生了甚麼 | 先前发生了什么 | 先前發生了什麼 |
      先前發生了甚麼 | 故事说到哪了 | 故事說到哪了 | 放在大背景下看 | 放到更大的背景看 | 更大的图景 | 更大的圖景 |
      宏观来看 | 宏觀來看 | 回顾一下 | 回顧一下 | 退一步看 | 拉远来看 | 拉遠來看 | 全局来看 | 全局來看 |
      事件是如何演变的 | 事件是如何演變的 | 事情怎么走到这一步 | 事情怎麼走到這一步 | 背景介紹 | 背景补充 |
      案件背景 | 政策背景 | 行业背景 | 行業背景 | 市场背景 | 市場背景 | 时代背景 | 時代背景 | 事件回顾 |
      事件回顧 | 案件回顾 | 案件回顧 | 新闻回顾 | 新聞回顧 | 历史回顾 | 歷史回顧 | 事件脉络 | 事件脈絡 | 时间线 |
      時間線 | 时间轴 | 時間軸 | 事件时间轴 | 事件時間軸 | 事件时间线 | 事件時間線 | 起因 | 事件起因 | 缘起 |
      緣起 | 事件缘起 | 事件緣起 | 起源 | 由来 | 由來 | 始末 | 此前 | 前情 | 别忘了 | 別忘了 | 背景说明 |
      背景說明 | 全局`,
    ja: `
      文脈 | ニュースの背景 | 俯瞰すると | 背景にあるもの | 振り返り | 大きな流れ | 引いて見ると |
      全体像を見ると | 大きな視点で見ると | 大局的に見ると | 俯瞰してみると | ズームアウト | これまでのおさらい |
      おさらい | これまでのあらすじ | どうしてこうなったか | なぜこうなったのか | ここまでの経緯 | 振り返ると |
      フラッシュバック | ここに至るまで | 歴史 | 歴史的背景 | これまでの流れ | 背景には | 事の発端 | 発端 |
      ことの経緯 | これまでの経緯は | ここまでの流れ | ここに至る経緯 | どうしてこうなったのか |
      なぜこうなったか | なぜこんなことになったのか | 背景に何があるのか | 背景には何があるのか | 背景に何が |
      背景にあるのは | その背景は | このニュースの背景 | 文脈を整理すると | 大きな流れで見ると | そもそもの話 |
      思い出してほしいこと | おさらいすると | これまで何があったのか | これまでに何があったのか | その背景 |
      背景は | 背景事情 | 背景説明 | 経緯は | これまでの動き | 事件の経緯 | 事件の背景 | 問題の経緯 | 問題の背景 |
      発表の背景 | 導入の背景 | なぜ起きたのか | コンテキスト | 前提 | 前提知識 | 予備知識 | 基礎知識 | そもそも |
      そもそも何が問題なのか | 時系列で見る | タイムライン`,
    ko: `
      전체 그림 | 더 넓게 보면 | 뉴스의 배경 | 이전 상황 | 지난 이야기 | 큰 그림에서 보면 | 앞선 상황 |
      그간의 경과 | 배경은 | 사건의 배경 | 배경지식 | 뒷이야기 | 사건의 전말 | 배경 이야기 | 배경이 뭐야 |
      배경이 뭔데 | 배경은 뭔데 | 배경을 보자면 | 배경을 살펴보면 | 이 뉴스의 배경 | 맥락을 보면 |
      맥락을 살펴보면 | 맥락을 짚어보면 | 맥락 읽기 | 큰 그림을 보면 | 어쩌다 이렇게 됐나 | 어쩌다 이렇게 됐는데 |
      어쩌다 이렇게 된 거야 | 어떻게 여기까지 왔나 | 여기까지 어떻게 왔나 | 지금까지 무슨 일이 있었나 |
      배경이 뭔가요 | 앞서 무슨 일이 있었나 | 그 배경 | 그 배경은 | 사건 배경 | 추진 배경 | 발표 배경 |
      도입 배경 | 배경 지식 | 배경과 맥락 | 역사적 배경 | 맥락은 | 전후 맥락 | 경과 | 사건 경과 | 경위 |
      사건 경위 | 사건의 경위 | 전말 | 그동안의 경과 | 그간의 과정 | 지금까지의 상황 | 지금까지의 경과 |
      지금까지의 흐름 | 그동안 무슨 일이 | 왜 이런 일이 벌어졌나 | 역사 | 타임라인 | 시간순 정리 | 사건 일지 |
      일지 | 돌아보면 | 배경은 이래 | 배경은 이래요 | 배경은 이렇습니다`,
    ar: `
      الصورة الأوسع | المشهد العام | السياق العام | خلفية الخبر | الصورة الكاملة | عودة إلى الوراء | في السياق |
      سياق | لمحة تاريخية | الصورة العامة | نظرة عامة | خلفيات القصة | خلفية القضية`,
    hi: `
      पृष्ठभूमि | संदर्भ | पूरी तस्वीर | पीछे मुड़कर देखें | व्यापक संदर्भ | बैकग्राउंड | हम यहां कैसे पहुंचे |
      क्या है पृष्ठभूमि | मामले की पृष्ठभूमि | पूरा संदर्भ | इतिहास | परिप्रेक्ष्य`,
    he: 'רקע | הרקע | ברקע | הקשר | רקע כללי | קצת רקע | קצת היסטוריה | הסיפור מאחורי',
    fa: `
      پیشینه | زمینه | پس‌زمینه | پیش‌زمینه | سابقه | سابقه ماجرا | پیش زمینه | تصویر کلی | نگاهی به گذشته |
      پیشینه موضوع | بستر ماجرا`,
    ur: 'پس منظر | سیاق و سباق | تناظر | خبر کا پس منظر | تاریخی پس منظر | پسِ منظر | معاملے کا پس منظر',
    bn: `
      প্রেক্ষাপট | পটভূমি | পেছনের কথা | প্রসঙ্গ | পেছনের গল্প | ঘটনার প্রেক্ষাপট | ইতিহাস | প্রেক্ষিত`,
    ta: 'பின்னணி | பின்னணி என்ன | சூழல் | முன்கதைச் சுருக்கம் | வரலாறு | இதன் பின்னணி | பின்புலம்',
    th: 'บริบท | ที่มา | ที่มาที่ไป | ความเป็นมา | ภูมิหลัง | เบื้องหลังเรื่องนี้ | ภาพรวม | ย้อนอดีต',
    ms: 'Latar | Latar belakang kes | Gambaran keseluruhan | Kisah di sebaliknya | Sejarah ringkas',
    tl: `
      Konteksto | Kaligiran | Ang kaligiran | Pinagmulan | Kasaysayan | Ang pinagmulan | Ang background`,
    sw: `
      Muktadha | Usuli | Chimbuko | Chanzo cha mgogoro | Historia fupi | Asili ya habari hii | Muktadha wake`,
    af: `
      Agtergrond | Die agtergrond | Die konteks | Die agtergrondverhaal | In konteks | Die voorgeskiedenis`,
    ka: `
      კონტექსტი | წინაისტორია | ისტორია | ფონი | წინარე ისტორია | ამბის კონტექსტი | უფრო ფართო კონტექსტი |
      საქმის ისტორია`,
    hy: `
      Համատեքստ | Համատեքստը | Նախապատմություն | Նախապատմությունը | Ֆոն | Հետադարձ հայացք | Նախադրյալներ |
      Պատմական ակնարկ`,
    az: 'Arxa plan | Arxa fon | Tarixçə | Məsələnin tarixçəsi | Arayış | Keçmişə nəzər | Ön tarix',
    kk: 'Тарихы | Алғышарттары | Мәнмәтін | Оқиғаның тарихы | Мәселенің тарихы | Өткенге шолу',
    ca: `
      El context | Antecedents | Els antecedents | El rerefons | Rerefons | Una mica d'història | En context |
      Els precedents | Mirada enrere`,
    gl: 'O trasfondo | Un pouco de historia | Precedentes | Botando a vista atrás',
    eu: `
      Testuingurua | Testuinguruan | Aurrekariak | Auziaren historia | Ikuspegi orokorra | Atzera begira |
      Hasierako egoera`,
    et: `
      Taust | Taustainfo | Eellugu | Ajalugu | Meenutuseks | Tagasivaade | Laiem kontekst | Tagasivaates`,
    lv: `
      Konteksts | Fons | Priekšvēsture | Vēsture | Aizvēsture | Plašāks konteksts | Fonam | Atskats |
      Atskats pagātnē`,
    lt: `
      Kontekstas | Fonas | Priešistorė | Aplinkybės | Istorija | Platesnis kontekstas | Ankstesni įvykiai |
      Retrospektyva | Žvilgsnis atgal | Primename`,
    sl: `
      Ozadje | Ozadje zgodbe | Širši kontekst | Zgodovina | Predzgodovina | Predzgodba | Okoliščine | Pogled nazaj`,
    hr: `
      Pozadina | Pozadina priče | Širi kontekst | Povijest | Pretpovijest | Okolnosti | Podsjetnik |
      Pogled unatrag`,
    sr: `
      Позадина | Позадина приче | Шири контекст | Предисторија | Подсећање | Predistorija | Podsećanje`,
    mk: 'Контекстот | Позадината | Поширок контекст | Историјат | Потсетување | Поглед наназад',
    bg: `
      Контекстът | Предистория | Предисторията | Фонът | История | Припомняне | По-широк контекст | Поглед назад`,
    sk: `
      Pozadie | Súvislosti | V súvislostiach | Širšie súvislosti | Predhistória | Pripomenutie | Pohľad späť`,
    is: `
      Samhengi | Samhengið | Í samhengi | Bakgrunnur | Forsaga | Forsagan | Forsaga málsins | Aðdragandi |
      Aðdragandinn | Saga málsins | Baksvið | Litið til baka`,
    sq: `
      Në kontekst | Sfondi | Prapavija | Historiku | Kontekst më i gjerë | Rikujtim | Një vështrim prapa`,
    cy: `
      Cyd-destun | Y cyd-destun | Cefndir | Y cefndir | Cefndir y stori | Y stori gefndir | Hanes | Edrych yn ôl`,
    ga: `
      Comhthéacs | An comhthéacs | Cúlra | An cúlra | Cúlra an scéil | Stair | Súil siar | Ag breathnú siar`,
  },
  'how-it-works': {
    en: `
      How does it work | How it's done | The mechanics | Under the hood | The way it works | How they did it |
      How it would work | How it will work | How this would work | How they do it | How it'll work |
      How it all works | How they pulled it off | How it could work | How it worked | How they're doing it |
      How the plan works | How the plan would work | How the scheme works | How the scheme will work |
      How the rule works | How the law works | How it plays out | How it's supposed to work |
      How the deal would work | How the bill would work | How does this work | How will it work |
      How will this work | How would it work | How would this work | How could it work | How did it work |
      So how does it work | How exactly does it work | How it actually works | How it is done | How it was done |
      How they found it | How it was found | How the study was done | How the study worked |
      How the program works | How the programme works | How the deal works | How the tech works | The process |
      The method | The methodology | Methodology | The science | The technology | Explained |
      How the technology works | How the system works | How the process works`,
    de: `
      Wie das funktioniert | So läuft es ab | Die Technik dahinter | Die Funktionsweise |
      So soll es funktionieren | So soll das funktionieren | Wie es funktionieren soll |
      Wie das funktionieren soll | Wie das gehen soll | So soll das gehen | Wie funktioniert es | So geht's |
      Funktionsweise | Wie geht das | So läuft das ab | Wie das abläuft | Wie es abläuft |
      Wie das konkret funktioniert | Wie soll das funktionieren | Was steckt technisch dahinter |
      Wie die Täter vorgehen | So gingen die Täter vor | Wie funktioniert das genau |
      Wie funktioniert das konkret | So funktioniert die Technik | So läuft's | So läufts | Wie läuft das ab |
      Wie läuft es ab | So gehts | Wie das geht | Die Methode | Das Verfahren | Der Prozess | Die Technik |
      Die Technologie | Das Prinzip | Das Konzept | Die Mechanik | So wird es gemacht | Wie es gemacht wird |
      So wurde untersucht | Die Untersuchung | Wie untersucht wurde | So wird gewählt | So wird abgestimmt |
      So gingen die Forscher vor | Die Idee dahinter | Das Geschäftsmodell | Die Masche |
      So funktioniert die Masche | So funktionierts | So geht das`,
    fr: `
      Le fonctionnement | Comment ça se passe | La mécanique | Le mécanisme | Sous le capot |
      Comment ça va marcher | Comment ça marchera | Comment cela fonctionnera | Comment ça va se passer |
      Le mode d'emploi du dispositif | Comment cela va fonctionner | Comment cela marche |
      Comment fonctionne le dispositif | Fonctionnement | Mode d'emploi | Le mode d'emploi | Le principe |
      Comment ça marche, concrètement | Concrètement, comment ça fonctionne | Comment ça va fonctionner |
      Comment cela va marcher | Comment ça s'est passé | Comment cela s'est passé | Comment ils ont fait |
      Comment ils s'y sont pris | Comment ils s'y prennent | Comment ils procèdent | La mécanique de l'affaire |
      Les rouages | Dans les rouages | L'explication en deux mots | Tout s'explique |
      Concrètement, comment cela va se passer | Comment la mesure va s'appliquer |
      Concrètement, comment ça marche | Comment fonctionne le système | Comment fonctionne la mesure |
      Comment cela se passe | Comment est-ce possible | Comment est-ce que ça marche |
      Comment est-ce que ça fonctionne | Comment y parvenir | Comment cela se déroule | Principe |
      Le principe en bref | Les mécanismes | Le processus | La procédure | La méthode | Méthodologie |
      La méthodologie | La technique | La technologie | La recette | Le dispositif | Les règles |
      Les règles du jeu | Les modalités | Les étapes | Étape par étape`,
    es: `
      El funcionamiento | Cómo funcionaría | El mecanismo | Cómo se hace | La mecánica | Cómo va a funcionar |
      Cómo funcionará | Cómo funciona esto | Así es como funciona | Funcionamiento | El proceso | Cómo lo hacen |
      Así va a funcionar | Así funcionará | Así funcionaba | Así operaba | Así lo hacen | Así lo hicieron |
      Así lo lograron | La mecánica del asunto | Así es el mecanismo | Así lo consiguieron | Cómo lo hicieron |
      Cómo lo han hecho | Cómo operaban | Cómo se hizo | Cómo es el mecanismo | Cómo es la medida |
      Cómo funcionaba | Cómo funciona el sistema | Cómo opera | Cómo operaba | Cómo operará | Cómo se aplica |
      Cómo se aplicará | Cómo se aplicaría | Cómo se calcula | Cómo se implementará | Cómo será | Cómo es |
      Cómo es el proceso | Cómo es el procedimiento | El procedimiento | El método | La metodología |
      Metodología | El modus operandi | Modus operandi | La técnica | La tecnología | La explicación |
      Explicación | La ciencia detrás | Cómo lo consiguieron | Cómo lo lograron | Qué hace | Qué es |
      Qué es y cómo funciona | Bajo el capó | Las reglas`,
    pt: `
      Como vai funcionar | Como isso funciona | Como é feito | O funcionamento | O mecanismo |
      Entenda como funciona | Como isso vai funcionar | Como isto vai funcionar | Como deve funcionar |
      Como isto funciona | Como é que funciona | Veja como funciona | O processo | Como se faz |
      Perceba como funciona | Como funcionava o esquema | Como funciona o esquema | Como fizemos a conta |
      Como apurámos | Entenda o esquema | Entenda a medida | Trocando em miúdos | Por miúdos |
      Como funcionava o golpe | Como funciona o golpe | Como agia o grupo | Em bom português |
      Como será na prática | Como fizemos esta reportagem | Como fizemos esta análise | Como funcionava |
      Mecanismo | Em termos práticos | O método | Método | A metodologia | Como foi feito o estudo |
      Como foi feita a pesquisa | Como foi feita a investigação | Como o estudo foi feito | Como é calculado |
      Como vai ser | Passo a passo | As regras | Quais são as regras | A explicação | Explicação |
      A ciência por trás | Quem tem direito | A quem se aplica | Quem é abrangido | Saiba como funciona |
      Como funciona na prática | Como vai funcionar na prática`,
    it: `
      Così funziona | Ecco come funziona | Il funzionamento | Come funzionerà | Il meccanismo |
      Come funzionerebbe | Come dovrebbe funzionare | Come andrà a funzionare | Come funzionerà il tutto |
      Come si farà | Funzionamento | Come si fa | Il processo | Come avviene | Come fanno | In che modo funziona |
      Come funziona in breve | Come funziona il meccanismo | Come funziona nel dettaglio |
      Come funziona spiegato bene | Spiegato bene | Spiegato semplice | Spiegato in breve |
      La spiegazione in breve | Il meccanismo in breve | Come ci sono riusciti | Come è stato possibile |
      Come è potuto succedere | Come funziona, spiegato bene | Il meccanismo spiegato bene | Spiegato facile |
      In parole povere, come funziona | Come funzionano | I meccanismi | La spiegazione | Spiegazione |
      In parole semplici | In parole povere | Cos'è | Che cos'è | Cosa sono | Che cosa sono | Come si svolge |
      La procedura | Il procedimento | Il metodo | Le regole | Le regole del gioco | Il sistema |
      Passo per passo | Passo dopo passo | A cosa serve | Come viene applicata | La legge | Cosa dice la legge |
      Che cosa dice la legge | Come si applica`,
    nl: `
      Hoe werkt het | Hoe werkt dat | De werking | Hoe dit werkt | Onder de motorkap | Hoe werkt dit |
      Zo werkt dit | Hoe gaat dat in zijn werk | Zo werkt dat | Zo zit het | Hoe werkt dat precies |
      Hoe werkt dit precies | Hoe werkt dat dan | Hoe gaat het in zijn werk | Hoe ging dat in zijn werk |
      Kort uitgelegd | Even uitgelegd | Uitgelegd in het kort | Hoe kon dit gebeuren |
      Hoe heeft dit kunnen gebeuren | Uitgelegd in één minuut | Hoe zit dat in elkaar | Hoe zit het in elkaar |
      Hoe steekt het in elkaar | Hoe dat werkt | Hoe gaat dat | Hoe gaat het werken | Hoe zou het werken |
      Werking | Het mechanisme | De uitleg | Uitleg | Uitgelegd | Simpel uitgelegd | In gewone taal | Wat is het |
      Wat is dat | Wat is dit | Wat zijn het | Wat houdt dat in | Wat houdt dit in | De werkwijze | Werkwijze |
      De methode | De aanpak | Het proces | De procedure | De technologie | De regels | Wat zijn de regels |
      De spelregels | Wat zegt de wet | De wet | Stap voor stap | Concreet | De praktijk |
      Hoe gaat het in de praktijk | Hoe werkt het precies`,
    sv: `
      Hur det fungerar | Hur fungerar det | Hur funkar det | Så går det till | Tekniken bakom | Under huven |
      Så här funkar det | Så här fungerar det`,
    no: `
      Hvordan det fungerer | Hvordan fungerer det | Slik virker det | Hvordan virker det | Slik foregår det |
      Under panseret | Slik gjøres det | Slik verkar det | Korleis fungerer det | Korleis verkar det |
      Slik fungerer ordningen`,
    da: 'Sådan virker det | Sådan foregår det | Under kølerhjelmen',
    fi: `
      Näin se toimii | Miten se toimii | Kuinka se toimii | Miten tämä toimii | Toimintaperiaate |
      Näin tämä toimii | Konepellin alla`,
    pl: `
      Jak działa | Na czym to polega | Jak to wygląda w praktyce | Pod maską | Jak to będzie działać |
      Jak to działa w praktyce | Zasada działania | Jak to funkcjonuje`,
    cs: `
      Jak to funguje | Jak to bude fungovat | Takto to funguje | Pod kapotou | Jak to celé funguje | Jak funguje |
      Takhle to funguje | Jak to funguje v praxi | Princip fungování`,
    hu: `
      Hogyan működik | Így működik | Hogy működik | A működés | A mechanizmus | A motorháztető alatt |
      Hogyan működik ez | Hogyan működik a gyakorlatban | Működése`,
    ro: `
      Cum funcționează | Cum va funcționa | Așa funcționează | Mecanismul | Modul de funcționare | Sub capotă |
      Cum funcționează asta | Cum merge | Cum funcționează sistemul | Cum funcționează în practică`,
    ru: `
      Как это устроено | Как это будет работать | Принцип работы | Как это действует | Как это должно работать |
      Как это сработает | Как это работало | Как это устроят | Как это будет устроено | Как работает |
      Как это происходит | Принцип действия | Механизм | Как это делается | Схема работы | Как все работает`,
    uk: `
      Як це працює | Як це влаштовано | Як це працюватиме | Принцип роботи | Як це буде працювати | Як працює |
      Як це відбувається | Як це діє | Механізм`,
    tr: `
      Nasıl çalışır | Nasıl işleyecek | Nasıl çalışacak | Sistem nasıl işliyor | İşleyiş | Bu nasıl çalışıyor |
      Nasıl işler`,
    el: `
      Πώς λειτουργεί | Πώς δουλεύει | Έτσι λειτουργεί | Ο μηχανισμός | Πώς θα λειτουργήσει | Πώς θα λειτουργεί |
      Πώς λειτουργεί αυτό | Πώς γίνεται | Πώς λειτουργεί στην πράξη`,
    id: `
      Cara kerja | Cara kerjanya | Bagaimana cara kerjanya | Begini cara kerjanya | Bagaimana ini bekerja |
      Mekanismenya | Mekanisme`,
    vi: `
      Cách hoạt động | Cách thức hoạt động | Hoạt động như thế nào | Nó hoạt động ra sao | Cơ chế hoạt động |
      Cách vận hành | Vận hành thế nào | Nó hoạt động như thế nào | Hoạt động ra sao`,
    zh: `
      運作方式 | 怎么运作 | 怎麼運作 | 运作机制 | 運作機制 | 运作原理 | 運作原理 | 如何实现 | 如何實現 |
      将如何运作 | 將如何運作 | 会怎么运作 | 會怎麼運作 | 他们是怎么做到的 | 他們是怎麼做到的 | 怎么做到的 |
      怎麼做到的 | 运行机制 | 它是怎么运作的 | 它是怎麼運作的 | 运作模式 | 它是怎么运作 | 它是怎麼運作 |
      这是如何运作的 | 這是如何運作的 | 这是怎么运作的 | 這是怎麼運作的 | 这如何运作 | 這如何運作 | 这怎么运作 |
      這怎麼運作 | 运作方式如何 | 運作方式如何 | 具体如何运作 | 具體如何運作 | 具体怎么运作 | 具體怎麼運作 |
      具体怎么操作 | 具體怎麼操作 | 实际上怎么运作 | 實際上怎麼運作 | 实际如何运作 | 實際如何運作 | 新规如何运作 |
      新規如何運作 | 新制怎么运作 | 新制怎麼運作 | 计划如何运作 | 計劃如何運作 | 計畫如何運作 | 制度如何运作 |
      制度如何運作 | 它是怎么做到的 | 它是怎麼做到的 | 将如何执行 | 將如何執行 | 将如何实施 | 將如何實施 |
      这项计划如何运作 | 這項計劃如何運作 | 這項計畫如何運作 | 这套制度怎么运作 | 這套制度怎麼運作 |
      新规怎么执行 | 新規怎麼執行 | 新制如何运作 | 新制如何運作 | 運作模式 | 运作流程 | 運作流程 | 工作方式 |
      運行機制 | 运行原理 | 運行原理 | 机制 | 機制 | 技术原理 | 技術原理 | 作用机制 | 作用機制 | 怎么做 | 怎麼做 |
      如何操作 | 具体做法 | 具體做法 | 做法 | 如何执行 | 如何執行 | 怎么执行 | 怎麼執行 | 如何实施 | 如何實施 |
      实施方式 | 實施方式 | 实施办法 | 實施辦法 | 执行方式 | 執行方式 | 操作方式 | 操作流程 | 名词解释 |
      名詞解釋 | 简单来说 | 簡單來說 | 通俗解释 | 通俗解釋 | 它如何运作 | 它如何運作 | 它是如何运作的 |
      它是如何運作的 | 如何做到的 | 怎样运作 | 怎樣運作 | 流程 | 他们如何做到 | 他們如何做到`,
    ja: `
      どのように機能するか | どう機能するのか | どういう仕組みか | どんな仕組みか | どのように機能するのか |
      どう動くのか | どうやって実現するのか | どう実現するのか | 仕組みは | しくみ | どのような仕組みか |
      動作原理 | 原理 | メカニズム | どういう仕組みなのか | どのような仕組みなのか | どんな仕組みなのか |
      どうやって動くのか | どのように行われたのか | どのように行われるのか | 仕組みはこうだ | 手口はこうだ |
      その仕組みは | その手口は | 仕組みを解説すると | どう実現したのか | どのように実施されるのか |
      どう運用されるのか | どういう制度なのか | からくりはこうだ | どんなからくりなのか | しくみは |
      どんな仕組み | どういう仕組み | 仕組みとは | 仕組みと特徴 | 仕組みの解説 | 仕組みを解説 | 制度の仕組み |
      制度の概要 | 制度の内容 | 動作の仕組み | 方法 | 手法 | 調査方法 | 調査手法 | 研究方法 | 手順 | 手続き |
      手続きの流れ | 流れ | 手口 | 手口は | 技術の仕組み | 技術的な仕組み | どんな制度か | どんな技術か |
      どう使うのか | どうやって | プロセス | 技術解説 | どのように動くのか | 詳しいしくみ | くわしいしくみ`,
    ko: `
      어떻게 작동하나 | 어떻게 작동하는가 | 운영 방식 | 어떤 원리인가 | 이렇게 작동한다 | 어떻게 작동할까 |
      작동 방법 | 어떻게 작동하나요 | 이용 방식 | 어떻게 작동하는 거야 | 어떻게 돌아가나 | 어떻게 돌아가는 거야 |
      어떻게 돌아가는데 | 어떻게 운영되나 | 어떻게 시행되나 | 어떻게 진행되나 | 어떻게 이뤄지나 |
      어떻게 이뤄졌나 | 어떻게 가능한가 | 어떻게 가능했나 | 어떻게 가능한데 | 어떻게 하는 건데 | 어떻게 했는데 |
      어떻게 하겠다는 건데 | 작동 방식은 | 수법은 이렇다 | 원리를 보면 | 어떤 방식인데 | 어떤 제도인데 |
      어떤 기술인데 | 어떻게 굴러가나 | 어떤 원리인데 | 어떻게 작동하냐면 | 작동원리 | 작동방식 | 작동 원리는 |
      원리 | 원리는 | 메커니즘 | 구조 | 구조는 | 진행 방식 | 방식 | 방식은 | 어떤 방식인가 | 어떤 제도인가 |
      어떤 기술인가 | 어떻게 하나 | 어떻게 했나 | 어떻게 바뀌나 | 방법 | 방법은 | 조사 방법 | 연구 방법 | 절차는 |
      진행 절차 | 과정 | 과정은 | 수법 | 수법은 | 범행 수법 | 기술 원리`,
    ar: `
      آلية العمل | طريقة العمل | كيف يعمل الأمر | كيف سيعمل | كيف تعمل | كيف يعمل هذا | كيف يتم ذلك | الآلية`,
    hi: `
      यह कैसे काम करता है | कैसे काम करता है | कैसे करता है काम | कैसे काम करेगा | कार्यप्रणाली |
      यह कैसे काम करती है | कैसे काम करती है`,
    he: 'איך זה עובד | כיצד זה עובד | איך זה פועל | כיצד זה פועל | איך עושים את זה',
    fa: `
      چگونه کار می‌کند | نحوه کار | چطور کار می‌کند | سازوکار | نحوه عملکرد | روش کار | چگونه عمل می‌کند`,
    ur: 'یہ کیسے کام کرتا ہے | طریقہ کار | کیسے کام کرتا ہے | یہ کیسے کام کرتی ہے | طریقۂ کار',
    bn: `
      কীভাবে কাজ করে | যেভাবে কাজ করে | এটি কীভাবে কাজ করে | কিভাবে কাজ করে | কার্যপদ্ধতি | এটা কীভাবে কাজ করে`,
    ta: `
      எப்படி செயல்படுகிறது | இது எப்படி வேலை செய்கிறது | எப்படி வேலை செய்கிறது | இது எப்படி செயல்படுகிறது |
      செயல்படும் விதம் | செயல்முறை`,
    th: 'ทำงานอย่างไร | วิธีการทำงาน | หลักการทำงาน | มันทำงานอย่างไร | วิธีทำงาน | กลไกการทำงาน',
    ms: 'Bagaimana ia berfungsi | Cara ia berfungsi | Bagaimana ia dilaksanakan | Cara berfungsi',
    tl: 'Paano ito gumagana | Paano gumagana | Paano gumagana ito | Ang proseso | Ang sistema',
    sw: `
      Jinsi inavyofanya kazi | Inafanyaje kazi | Inavyofanya kazi | Namna inavyofanya kazi | Utaratibu`,
    af: 'Hoe dit werk | Hoe werk dit | So werk dit | Hoe werk dit presies | Die werking',
    ka: 'როგორ მუშაობს | როგორ მუშაობს ეს | როგორ მუშაობს ის | მუშაობის პრინციპი | ეს როგორ მუშაობს',
    hy: `
      Ինչպես է դա աշխատում | Ինչպե՞ս է դա աշխատում | Ինչպես է աշխատում | Ինչպե՞ս է աշխատում |
      Ինչպես է սա աշխատում | Աշխատանքի սկզբունքը`,
    az: 'Necə işləyir | Bu necə işləyir | İş prinsipi | O necə işləyir | İşləmə prinsipi',
    kk: `
      Бұл қалай жұмыс істейді | Қалай жұмыс істейді | Жұмыс істеу принципі | Жұмыс принципі | Қалай жүзеге асады`,
    ca: `
      Com funciona | Com funciona això | Així funciona | El funcionament | Funcionament | Com es fa | El mecanisme`,
    gl: 'Como funciona isto | Funcionamento | Como se fai',
    eu: `
      Nola funtzionatzen du | Nola funtzionatzen duen | Honela funtzionatzen du | Funtzionamendua |
      Nola egiten da | Nola egiten den | Mekanismoa`,
    et: `
      Kuidas see töötab | Kuidas see toimib | Kuidas see käib | Nii see töötab | Nii see käib | Tööpõhimõte |
      Toimimine`,
    lv: `
      Kā tas darbojas | Kā tas strādā | Tā tas darbojas | Darbības princips | Kā tas notiek | Darbība | Mehānisms`,
    lt: `
      Kaip tai veikia | Kaip veikia | Taip tai veikia | Štai kaip tai veikia | Veikimo principas |
      Kaip tai vyksta | Mechanizmas`,
    sl: `
      Kako deluje | Kako to deluje | Tako deluje | Tako to deluje | Delovanje | Kako poteka | Način delovanja`,
    hr: `
      Kako funkcionira | Kako to funkcionira | Kako radi | Kako to radi | Kako djeluje | Način rada |
      Ovako to funkcionira`,
    sr: `
      Како функционише | Како то функционише | Како ово функционише | Како ради | Како то ради | Начин рада |
      Kako funkcioniše | Kako to funkcioniše | Kako ovo funkcioniše`,
    mk: `
      Како функционира | Како функционира ова | Како функционира тоа | Како работи | Вака функционира |
      Начин на работа | Како се прави`,
    bg: 'Как работи | Как работи това | Ето как работи | Как става | Как функционира | Механизмът',
    sk: 'Ako to funguje | Ako funguje | Ako to celé funguje | Fungovanie | Princíp fungovania',
    is: `
      Hvernig virkar það | Hvernig virkar þetta | Hvernig það virkar | Svona virkar það | Svona virkar þetta |
      Virkni | Framkvæmd | Hvernig gengur þetta fyrir sig`,
    sq: `
      Si funksionon | Si funksionon kjo | Ja si funksionon | Kështu funksionon | Mënyra e funksionimit |
      Funksionimi | Mekanizmi`,
    cy: `
      Sut mae'n gweithio | Sut mae hyn yn gweithio | Sut y mae'n gweithio | Dyma sut mae'n gweithio | Y broses |
      Sut mae'n digwydd`,
    ga: `
      Conas a oibríonn sé | Conas a oibríonn sé seo | Cén chaoi a n-oibríonn sé | Mar a oibríonn sé |
      Seo mar a oibríonn sé | An próiseas`,
  },
  next: {
    en: `
      The road ahead | What we don't know | Looking forward | What's ahead | Where it goes from here |
      On the horizon | What we're watching for | Next steps | The next step | What's next for | What happens now |
      Now what | What to expect next | Where do we go from here | What's coming next | What to watch next |
      What we'll be watching | Where this goes from here | Where things go from here | Where we go from here |
      What could happen next | What might happen next | What will happen next | The next thing to watch |
      What could come next | Here's what's next | What we'll be watching for | What happens from here |
      What could come now | So what's next | What now | What may come next | What comes now | Where to from here |
      Where next | What's coming | What lies ahead | What to expect | The next steps | Outlook | The outlook |
      The way forward | The future | The calendar | Open questions | Unanswered questions | What to look for |
      The path forward | Next`,
    de: `
      Was jetzt passiert | Was jetzt kommt | Worauf zu achten ist | Das passiert als Nächstes |
      Was noch offen ist | Und jetzt | Nächste Schritte | Was nun | Das passiert jetzt | Was jetzt wichtig wird |
      Darauf kommt es jetzt an | Worauf man achten sollte | Worauf es jetzt ankommt | Was jetzt ansteht |
      Das kommt als Nächstes | Die nächsten Schritte | Was passiert jetzt | Und nun | Was jetzt | Wie weiter |
      Der nächste Schritt | Blick nach vorn | Was kommt jetzt | Demnächst | Weiteres Vorgehen | So gehts weiter |
      Wie gehts weiter | Wie es nun weitergeht | So geht es jetzt weiter | So geht es nun weiter |
      Wie geht es nun weiter | Was passiert als Nächstes | Was nun passiert | Worauf jetzt zu achten ist |
      Ein Ausblick | Was passiert nun | Was geschieht jetzt | Was geschieht nun | Was jetzt geschieht |
      Was kommt | Was noch kommt | Was kommen könnte | Was passieren könnte | Was könnte passieren |
      Was jetzt zu tun ist | Der Zeitplan | Zeitplan | Der Fahrplan | Die Termine | Die Agenda | Offene Fragen |
      Die offenen Fragen | Die offene Frage | Welche Fragen offen sind | Die Prognose | Die Szenarien |
      Mögliche Szenarien | Die Aussichten | Der Blick nach vorn`,
    fr: `
      Ce qui va se passer | Quelle suite | Ce qu'il faut surveiller | Que va-t-il se passer ensuite |
      Quelles suites | Prochaines étapes | Ce qui va suivre | Ce qu'il faut suivre | La suite des événements |
      Et la suite | Les prochains rendez-vous | Les prochaines étapes | Quelle est la suite | Prochaine étape |
      La prochaine étape | Que va-t-il se passer | Les perspectives | Et pour la suite | L'avenir |
      Que va-t-il se passer maintenant | Quelles perspectives | La suite des choses | Ce qui suit |
      Ce qui s'en vient | Ce qui attend la suite | Ce qui pourrait se passer | Ce qui pourrait arriver |
      Ce qu'on surveille | À suivre de près | À quoi s'attendre maintenant | Quelle suite pour l'affaire |
      Que peut-il se passer | Que pourrait-il se passer | Qu'est-ce qui va se passer | Les suites |
      Quelles sont les prochaines étapes | Quelle est la prochaine étape | Le prochain rendez-vous |
      À quoi s'attendre | À quoi faut-il s'attendre | Ce à quoi s'attendre | Que faut-il attendre | Et demain |
      Quel avenir | Les scénarios | Le calendrier | L'agenda | L'échéancier | Les échéances | La date à retenir |
      Les questions en suspens | Les questions ouvertes | Les questions qui demeurent`,
    es: `
      Qué esperar | Qué pasará ahora | Qué hay que seguir | Mirando hacia adelante | A qué estar atentos |
      Próximos pasos | Y ahora | A qué hay que estar atentos | Qué mirar | Qué viene después | Hacia dónde va |
      Los próximos pasos | Qué pasa ahora | Qué va a pasar | El siguiente paso | Siguientes pasos | Qué observar |
      Qué viene a continuación | Ahora qué | Lo que viene ahora | Lo que se viene | Qué se viene | Cómo sigue |
      Cómo sigue esto | Cómo sigue la historia | Qué queda por delante | Lo que queda por delante |
      Qué hay que seguir de cerca | En qué hay que fijarse | En qué fijarse | Habrá que estar atentos a |
      Mirando al futuro | El próximo paso | Los siguientes pasos | Qué va a pasar ahora | Qué puede pasar |
      Qué puede pasar ahora | Qué podría pasar | Qué podría pasar ahora | Qué ocurrirá ahora |
      Qué sucederá ahora | Qué se espera | Qué cabe esperar | Lo que se espera | Lo que puede pasar |
      Los escenarios | Posibles escenarios | Previsiones | Las previsiones | El futuro | A futuro |
      De cara al futuro | Hacia adelante | El calendario | El cronograma | Los plazos | Preguntas abiertas |
      Las preguntas pendientes | Las incógnitas | Lo pendiente`,
    pt: `
      O que vem agora | O que se segue | A seguir | Para ficar de olho | Fique de olho | O que acontece agora |
      Olho no futuro | De olho | Próximos passos | O que vem depois | E depois | O que acompanhar |
      Daqui para a frente | A que estar atento | E a seguir | Cenas dos próximos capítulos | Os próximos passos |
      Próximo passo | O próximo passo | Qual o próximo passo | O que acontece a seguir | Perspetivas |
      Passos seguintes | O que acontece depois | O que fazer agora | O que falta | O que vem pela frente |
      O que se segue agora | O que vai acontecer agora | O que pode acontecer agora |
      O que esperar daqui para frente | No que ficar de olho | De olho em | E agora, como fica | A acompanhar |
      Sinais a acompanhar | Quais são os próximos passos | Próximos capítulos | Os próximos capítulos |
      O que se espera | O que podemos esperar | O que vai acontecer | O que pode acontecer |
      O que poderá acontecer | O que falta fazer | O que está por vir | O que aí vem | Como fica |
      Como fica agora | Como vai continuar | E o futuro | Olhando para frente | Olhando para o futuro |
      As perspectivas | Cenários | Os cenários | Calendário | O calendário | Perguntas em aberto |
      Questões em aberto | No horizonte | Próxima etapa | Próximas etapas | Para onde vamos`,
    it: `
      Cosa aspettarsi | Da tenere d'occhio | Cosa ci aspetta | Cosa viene dopo | Gli sviluppi | Guardando avanti |
      Prossimi passi | I prossimi passi | Che succede adesso | Che cosa ci aspetta | Cosa tenere d'occhio |
      Cosa aspettarsi adesso | Cosa succederà adesso | Cosa succederà ora | Il seguito | Il prossimo passo |
      Le prospettive | Prospettive | Il futuro | Prossime tappe | Le prossime tappe | Sguardo al futuro |
      Prossimamente | Cosa accadrà | Quali prospettive | Che cosa succederà | Cosa potrebbe succedere |
      Che cosa potrebbe succedere | Che cosa accadrà | Cosa accade ora | E ora cosa succede |
      E adesso cosa succede | Cosa resta da capire | Le prossime mosse | Cosa potrebbe succedere ora |
      I prossimi sviluppi | La prossima tappa | I prossimi appuntamenti | La prospettiva | Gli scenari |
      Gli scenari possibili | I possibili scenari | Scenari futuri | Gli sviluppi futuri | Il calendario |
      Le date da ricordare | Le date | Le scadenze | I tempi | Le tempistiche | Che cosa aspettarsi |
      Cosa fare ora | Come andrà a finire | Come proseguirà | Le domande aperte | Le questioni aperte |
      I nodi da sciogliere | Le previsioni | Le attese | Il percorso | L'iter`,
    nl: `
      Wat komt er nu | Wat nog komt | Hoe het verdergaat | De vooruitzichten | Volgende stappen | Vervolg |
      Het vervolg | Hoe gaat het nu verder | Hoe het nu verder gaat | Zo gaat het nu verder |
      Wat gaat er nu gebeuren | Wat er nu gebeurt | Wat gebeurt er hierna | Wat kan er nu gebeuren |
      Dit gebeurt er nu | Wat staat ons te wachten | Wat moeten we in de gaten houden | Hier moet je op letten |
      En nu verder | Wat komt hierna | Wat volgt er nu | De volgende stappen | De vervolgstappen |
      Vervolgstappen | De vooruitblik | Vooruitzichten | De toekomst | Toekomst | Blik op de toekomst |
      Wat brengt de toekomst | De verwachting | De verwachtingen | Verwachting | Wat is de verwachting |
      Wat kunnen we verwachten | Wat mogen we verwachten | Wat te verwachten | De scenario's |
      Mogelijke scenario's | De agenda | De kalender | De planning | Planning | Het tijdpad | Wanneer |
      Open vragen | De open vragen | Openstaande vragen | Onbeantwoorde vragen | Op komst | Hoe loopt dit af |
      Wat zijn de volgende stappen`,
    sv: `
      Härnäst | Att hålla koll på | Håll utkik efter | Framåtblick | Framöver | Vad som händer nu | Nästa steg |
      Vad händer sen | Framåt | Vad är nästa steg | Vad händer framöver | Vägen framåt | Håll koll på`,
    no: `
      Veien videre | Hva kommer nå | Dette skjer videre | Hva du bør følge med på | Fremover |
      Hva som skjer videre | Neste steg | Vegen vidare | Neste skritt | De neste stegene | Hva er neste steg |
      Det videre løpet | Hva kan vi forvente`,
    da: `
      Vejen frem | Hold øje med | Hvad kommer der nu | Sådan går det videre | Det videre forløb |
      Hvad du skal holde øje med | Næste skridt | De næste skridt | Hvad er næste skridt |
      Hvad sker der herefter | Fremadrettet | Hvad kan vi forvente | Fremtiden`,
    fi: `
      Mitä nyt | Näin tästä eteenpäin | Katse eteenpäin | Tulossa seuraavaksi | Seuraavaksi | Seuraavat askeleet |
      Mitä sitten | Jatko | Tulossa | Seuraavat vaiheet | Miten tästä eteenpäin`,
    pl: `
      Na co zwrócić uwagę | Co nas czeka | Co przed nami | Co się wydarzy | Warto obserwować | Na co czekamy |
      Co obserwować | Następne kroki | Kolejne kroki | Perspektywy | Dalsze kroki | Co przyniesie przyszłość |
      Czego się spodziewać | Na co patrzeć`,
    cs: `
      Co bude dál | Co dál | Co teď | Na co si dát pozor | Výhled | Co nás čeká | Co se stane dál |
      Jak to bude pokračovat | Další kroky | Jak dál | Další postup`,
    hu: `
      Mi következik | Mi várható | Hogyan tovább | Mire figyeljünk | Mi lesz ezután | Kitekintés |
      Mire érdemes figyelni | Következő lépések | A következő lépések | Mi a következő lépés | Mi lesz most |
      Kilátások | Mi jön`,
    ro: `
      Ce urmează | Ce se va întâmpla | La ce să fim atenți | De urmărit | La ce să ne așteptăm | Privind înainte |
      Pașii următori | Următorii pași | Urmează | Ce se întâmplă în continuare | Perspective | La ce să te aștepți`,
    ru: `
      За чем следить | На что обратить внимание | Чего ждать | Чего ожидать | И что теперь | Что впереди |
      И что дальше | Что теперь будет | На что обратить внимание дальше | Чего ждать дальше | Что нас ждет |
      А что дальше | К чему это приведет | Дальнейшие шаги | Следующие шаги | Перспективы | Следующий шаг |
      Прогнозы | План действий | Что произойдет дальше | Планы | Взгляд в будущее | Дальнейшие действия`,
    uk: `
      На що звернути увагу | Чого чекати | Чого очікувати | Що попереду | Наступні кроки | Подальші кроки | Далі |
      Що робити далі | Перспективи | Плани | Прогноз`,
    tr: `
      Ne izlenmeli | Ne bekleniyor | Peki şimdi | Neye dikkat etmeli | Önümüzdeki süreç | Sonraki adımlar |
      Sonraki adım | Bundan sonra | Ne olacak | Sırada | Beklentiler | Bundan sonrası | Gelecek adımlar`,
    el: `
      Τι ακολουθεί | Και τώρα | Τι έρχεται | Τι να προσέξουμε | Η συνέχεια | Τι θα ακολουθήσει | Η επόμενη μέρα |
      Τα επόμενα βήματα | Επόμενα βήματα | Τι θα συμβεί στη συνέχεια | Το επόμενο βήμα | Τι αναμένεται`,
    id: `
      Selanjutnya | Langkah selanjutnya | Langkah berikutnya | Yang perlu diperhatikan | Ke depan |
      Apa yang akan terjadi selanjutnya | Patut dicermati | Yang patut ditunggu | Apa berikutnya |
      Yang perlu dipantau | Berikutnya | Apa yang akan terjadi | Rencana ke depan | Prospek`,
    vi: `
      Bước tiếp theo | Sắp tới | Những điều cần theo dõi | Bước tiếp theo là gì | Triển vọng | Điều đáng chờ đợi |
      Các bước tiếp theo | Tiếp theo | Thời gian tới | Điều gì sẽ xảy ra | Dự báo | Cần theo dõi gì`,
    zh: `
      後續 | 接下來會發生什麼 | 接下来怎么走 | 接下來怎麼走 | 后续关注 | 後續關注 | 值得留意 | 後續看點 |
      未来看点 | 未來看點 | 後續發展 | 下一步看什么 | 下一步看什麼 | 接下来会怎样 | 接下來會怎樣 | 接下來看什麼 |
      然后呢 | 然後呢 | 现在怎么办 | 現在怎麼辦 | 後續觀察 | 未來展望 | 看点 | 看點 | 后续步骤 | 後續步驟 |
      未来走向 | 未來走向 | 接下来会如何 | 接下來會如何 | 接下來會發生甚麼 | 接下来可能发生什么 |
      接下來可能發生什麼 | 接下來可能發生甚麼 | 接下来怎么办 | 接下來怎麼辦 | 接下來看甚麼 | 接下来要关注什么 |
      接下來要關注什麼 | 接下來要關注甚麼 | 下一步会怎样 | 下一步會怎樣 | 下一步会如何 | 下一步會如何 |
      下一步怎么走 | 下一步怎麼走 | 下一步看甚麼 | 之后会怎样 | 之後會怎樣 | 未来会怎样 | 未來會怎樣 |
      后续会怎样 | 後續會怎樣 | 后续如何发展 | 後續如何發展 | 后续观察重点 | 後續觀察重點 | 值得关注的后续 |
      值得關注的後續 | 往后看 | 往後看 | 悬而未决的问题 | 懸而未決的問題 | 有待观察的是 | 有待觀察的是 |
      未来看什么 | 未來看什麼 | 未來看甚麼 | 接下来要看什么 | 接下來要看什麼 | 接下來要看甚麼 | 接下来的看点 |
      接下來的看點 | 接下来呢 | 接下來呢 | 下一步是什么 | 下一步是什麼 | 下一步是甚麼 | 下一步计划 | 下一步計劃 |
      下一步計畫 | 下一步行动 | 下一步行動 | 后续安排 | 後續安排 | 后续影响 | 後續影響 | 后续走向 | 後續走向 |
      前景 | 前景展望 | 前瞻 | 后市展望 | 後市展望 | 未来计划 | 未來計劃 | 未來計畫 | 预测 | 預測 | 何去何从 |
      何去何從 | 观察重点 | 觀察重點 | 关注重点 | 關注重點 | 值得關注 | 需要关注什么 | 需要關注什麼 |
      需要關注甚麼 | 待解问题 | 待解問題 | 未解问题 | 未解問題 | 悬念 | 日程 | 重要日程 | 何时生效 | 何時生效 |
      未完待续 | 未完待續 | 未来走势 | 未來走勢 | 后续动向 | 後續動向 | 后续看点`,
    ja: `
      今後の予定 | 次は何か | これからどうなる | 次に注目すべきこと | 次の展開 | 今後の動き | 次に何が起こるか |
      次に起こること | 今後どうなる | 今後どうなるのか | これからどうなるのか | この先 | この先どうなる |
      さて、これから | 今後の見どころ | 今後は | 次のステップ | 見通し | 今後の課題 | 次の一手 |
      次に何が起きるのか | 次に何が起こるのか | 次に来るもの | これから何が起きるのか | 今後何が起きるのか |
      今後何が起こるのか | この先どうなるのか | この先どうなるか | これからどうなるか | 次はどうなるのか |
      次の焦点は | 今後の焦点は | 今後の注目点は | 注目すべき点は | まだ分かっていないこと |
      まだわかっていないこと | 次に注目すべき点 | これから注目すべきこと | 今後の展開は | 今後の見通しは |
      今後の動向 | 今後のスケジュール | 今後の流れ | 今後の注目ポイント | 今後のポイント | 今後の対応 |
      今後の方針 | 今後どうなるの | これから | 将来の展望 | 将来の見通し | 予定 | 注目ポイント | 焦点 | 焦点は |
      残る疑問`,
    ko: `
      앞으로의 일정 | 관전 포인트 | 향후 일정 | 향후 계획 | 앞으로의 과제 | 앞으로는 어떻게 될까 |
      앞으로는 어떻게 돼 | 앞으로는 어떻게 되나 | 앞으로 무슨 일이 일어날까 | 앞으로 무슨 일이 벌어질까 |
      다음은 무엇인가 | 다음은 뭐야 | 무엇을 지켜봐야 하나 | 무엇을 주목해야 하나 | 앞으로 지켜볼 것 |
      지켜봐야 할 것 | 아직 알려지지 않은 것 | 아직 모르는 것 | 아직 밝혀지지 않은 것 | 앞으로 어떻게 되나요 |
      앞으로 어떻게 될까요 | 앞으로 주목할 것 | 앞으로의 계획 | 앞으로 남은 과제 | 앞으로의 방향 | 향후 |
      향후 전망은 | 향후 과제 | 향후 절차 | 향후 방향 | 향후 관전 포인트 | 전망은 | 다음 단계는 | 다음 일정 |
      이제는 | 이제 남은 것은 | 남은 과제 | 남은 과제는 | 남은 절차 | 남은 의문 | 남은 쟁점 | 남은 질문 |
      관전포인트 | 관전 포인트는 | 체크 포인트 | 변수 | 변수는`,
    ar: `
      ما الذي سيحدث لاحقا | ما الذي ننتظره | ما يجب مراقبته | ماذا ننتظر | ماذا سيحدث بعد ذلك |
      نظرة إلى المستقبل | ما يجب متابعته | الخطوات التالية | الخطوات المقبلة | ماذا الآن | المرحلة المقبلة |
      ما هي الخطوة التالية | الخطوة المقبلة | التوقعات`,
    hi: `
      आगे क्या देखना है | किस पर नज़र रहेगी | इन पर रहेगी नज़र | आगे की राह | आगे की ओर | अब क्या | अगला कदम |
      अगले कदम | आगे का रास्ता | आगे के कदम | भविष्य की योजना | इसके बाद क्या`,
    he: 'מה עכשיו | הצעדים הבאים | השלב הבא | השלבים הבאים | בהמשך | מה צפוי | מבט לעתיד | צעדים הבאים',
    fa: 'گام بعدی | گام‌های بعدی | مراحل بعدی | در ادامه | چشم‌انداز | قدم بعدی | آینده | حالا چه',
    ur: `
      اگلا قدم | اگلے اقدامات | اگلا مرحلہ | آئندہ کا لائحہ عمل | مستقبل | آئندہ کیا ہوگا | آگے کا راستہ`,
    bn: 'পরবর্তী পদক্ষেপ | পরবর্তী ধাপ | এখন কী | সামনের দিন | ভবিষ্যৎ | পরবর্তী করণীয় | সামনের পথ',
    ta: `
      அடுத்த கட்டம் | அடுத்த படிகள் | அடுத்த நடவடிக்கை | எதிர்காலம் | அடுத்தகட்ட நடவடிக்கைகள் | அடுத்தகட்டம்`,
    th: 'ขั้นตอนต่อไป | ก้าวต่อไป | ต่อไปคืออะไร | แนวโน้มต่อไป | อนาคต | ทิศทางต่อไป | ขั้นต่อไป',
    ms: 'Langkah seterusnya | Seterusnya | Hala tuju | Pada masa depan | Perancangan akan datang',
    tl: `
      Mga susunod na hakbang | Susunod na hakbang | Ang susunod | Ang susunod na hakbang | Sa hinaharap |
      At ngayon`,
    sw: 'Hatua inayofuata | Hatua zinazofuata | Hatua zijazo | Matarajio | Mustakabali | Hatua ifuatayo',
    af: `
      Wat nou | Volgende stappe | Die volgende stap | Die volgende stappe | En nou | Die pad vorentoe |
      Vooruitskouing | Wat gebeur volgende`,
    ka: `
      შემდეგი ნაბიჯები | შემდეგი ნაბიჯი | რა შემდეგ | შემდეგი ეტაპი | სამომავლო გეგმები | ახლა რა | რას ველოდოთ`,
    hy: `
      Հաջորդ քայլերը | Հաջորդ քայլը | Հետագա քայլերը | Հետագա քայլեր | Առաջիկայում | Հեռանկարներ | Ինչ սպասել`,
    az: `
      Növbəti addımlar | Növbəti addım | Növbəti mərhələ | Sonrakı addımlar | Gələcək planlar | Bəs indi |
      Gözləntilər`,
    kk: `
      Келесі қадамдар | Келесі қадам | Келесі кезең | Енді не | Алдағы жоспарлар | Болашақ жоспарлар |
      Не күтуге болады`,
    ca: `
      Pròxims passos | Propers passos | Els pròxims passos | Els propers passos | Els següents passos |
      Què passa ara | El futur | Perspectives | I ara | I després`,
    gl: `
      Os próximos pasos | Seguintes pasos | Os seguintes pasos | Que pasa agora | O futuro | Perspectivas |
      E despois`,
    eu: `
      Hurrengo urratsak | Hurrengo pausoak | Hurrengo urratsa | Hemendik aurrera | Etorkizuna | Eta orain |
      Aurrera begira`,
    et: `
      Mis edasi | Mis saab nüüd | Järgmised sammud | Edasised sammud | Edasi | Tulevik | Väljavaated | Ja nüüd`,
    lv: 'Nākamie soļi | Turpmākie soļi | Tālāk | Nākotne | Turpmāk | Perspektīva | Un tagad',
    lt: `
      Kiti žingsniai | Tolesni žingsniai | Toliau | Ateitis | Perspektyvos | O dabar | Kas laukia | Ko laukti`,
    sl: 'Naslednji koraki | Nadaljnji koraki | Prihodnost | V prihodnje | Obeti | Napoved | In zdaj',
    hr: `
      Sljedeći koraci | Idući koraci | Što je sljedeće | Budućnost | Nastavak | U budućnosti |
      Na što obratiti pozornost | A sada`,
    sr: `
      Следећи кораци | Наредни кораци | Будућност | Наставак | Шта је следеће | А сада | Sledeći koraci |
      Naredni koraci | Šta je sledeće`,
    mk: 'Следни чекори | Следните чекори | Наредни чекори | Иднина | Иднината | А сега | Што е следно',
    bg: 'Следващи стъпки | Следващите стъпки | Оттук нататък | Предстои | Бъдещето | Какво сега',
    sk: 'Ďalšie kroky | Nasledujúce kroky | Ďalší vývoj | Výhľad | Ako ďalej | A teraz | Čo nás čaká',
    is: 'Næstu skref | Framhaldið | Framtíðin | Horfur | Fram undan | Framundan | Næst | Og nú',
    sq: `
      Hapat e ardhshëm | Hapat e mëtejshëm | Hapi tjetër | E ardhmja | Më tej | Në vijim | Po tani | Dhe tani`,
    cy: 'Camau nesaf | Y camau nesaf | Y cam nesaf | Y dyfodol | Edrych ymlaen | Nesaf | A nawr',
    ga: `
      Na chéad chéimeanna eile | An chéad chéim eile | Céimeanna eile | An todhchaí | Ag féachaint romhainn |
      Amach anseo | Agus anois`,
  },
  'bottom-line': {
    en: `
      The last word | Our verdict | The final word | Final thought | The kicker | In the end | The big takeaway |
      Our bottom line | In sum | The thing to remember | Where that leaves us | The net-net |
      The long and short of it | Net-net | The moral of the story | Where this leaves us | Where it leaves us |
      What it boils down to | What it comes down to | It all boils down to this | The long and the short of it |
      Parting shot | The bottom line for investors | Key takeaway | The key takeaway | The main takeaway |
      My takeaway | The conclusion | In conclusion | To sum up | Summing up | To summarize | All in all |
      At the end of the day | Ultimately | Final thoughts | Closing thoughts | Parting thoughts | Verdict |
      The lesson | The moral | What remains | To summarise | Takeaway | Lessons learned | The parting shot |
      When all is said and done | To conclude | In the final analysis`,
    de: `
      Unter dem Strich | Das bleibt | Was bleibt | Das letzte Wort | Die Quintessenz | Unser Urteil |
      Die Schlussfolgerung | Das Fazit in einem Satz | Unser Fazit in Kürze | Am Ende des Tages |
      Was hängen bleibt | Was Sie mitnehmen sollten | Was du mitnehmen solltest | Das bleibt hängen |
      Die Moral von der Geschicht | Merksatz | Das Ende vom Lied | Der Punkt ist | Und die Moral | Mein Fazit |
      Schlussfolgerung | Resümee | Bilanz | Die Bilanz | Am Ende | Letztlich | Schlusswort | Quintessenz |
      Ergebnis | Kurzfazit | Kurzes Fazit | Was am Ende bleibt | Die Lehre | Die Lehre daraus | Die Lektion |
      Die Moral | Die Moral der Geschichte | Was man mitnehmen kann | In einem Satz | Unsere Bilanz | Die Essenz |
      Der entscheidende Punkt | Fazit und Ausblick | Schlussfolgerungen | Abschließend | Zum Schluss |
      Zum Abschluss | Letzten Endes | Schließlich | Insgesamt | Alles in allem | Zusammengefasst |
      Zusammenfassend | Kurzum | Das Ergebnis | Im Ergebnis | Das Urteil | Die Lehren | Die Lehren daraus |
      Was wir daraus lernen | Was lernen wir daraus | Was wir daraus lernen können | Was man daraus lernen kann |
      Der Kern | Das Resümee | Der Schluss`,
    fr: `
      Au final | Le mot de la fin | L'idée à retenir | En fin de compte | Notre verdict |
      La morale de l'histoire | Ce qu'il en reste | Au bout du compte | Ce qu'on en retient |
      Ce que l'on retient | Le fin mot de l'histoire | Moralité | Ce qu'on retient | La leçon à retenir |
      Le fin mot | Tout compte fait | En dernière analyse | La ligne du bas | Ce qu'il faut en retenir |
      Pour conclure | Bilan | En somme | Finalement | Le verdict | Pour finir | Notre conclusion | La leçon |
      Le fond de l'affaire | Bref | La leçon de l'histoire | La conclusion de l'histoire | Tout bien considéré |
      Ce qui en restera | Ce qu'il en restera | Ce qui reste | Ce qu'il reste de l'affaire |
      Le verdict de la rédaction | En un mot comme en cent | L'essentiel à la fin |
      Si vous ne deviez retenir qu'une chose | Somme toute | Le point essentiel | Pour résumer | En un mot |
      En une phrase | Au fond | Enfin | À la fin | Les leçons | Les leçons à tirer | L'enseignement |
      Les enseignements | Que retenir | Que faut-il en retenir | Le message | Le message à retenir | Le résultat |
      Résultat | Une chose à retenir | En synthèse | En définitive`,
    es: `
      En definitiva | En última instancia | La moraleja | Nuestra conclusión | La última palabra | En el fondo |
      El veredicto | En resumidas cuentas | Al fin y al cabo | La conclusión en una frase | Con qué nos quedamos |
      Lo que queda | A fin de cuentas | Con lo que hay que quedarse | Quédate con esto | Para quedarse |
      El balance final | Moraleja | La línea final | El saldo | Conclusiones | Para concluir | Para terminar |
      En suma | Reflexión final | La lección | Veredicto | Para cerrar | Con qué hay que quedarse |
      La idea que queda | La idea para llevar | Moraleja de la historia | La conclusión de todo esto |
      En una frase | En dos palabras | El resumen en una frase | El saldo de todo esto | Lo que hay que recordar |
      Lo que debes recordar | Lo que nos deja | Qué nos deja | Qué queda de todo esto | Las conclusiones |
      Conclusión final | A modo de conclusión | Como conclusión | Para finalizar | Cierre | Resumiendo |
      Para resumir | En fin | Al final del día | Finalmente | Por último | En balance | Y para terminar |
      Las lecciones | Lecciones aprendidas | El mensaje | Lo importante | En pocas cuentas | Con todo |
      Después de todo | En definitiva | A modo de cierre`,
    pt: `
      Em conclusão | O saldo | O balanço | A conclusão | No final das contas | A última palavra | O veredito |
      No fim de contas | Ao fim e ao cabo | O que fica | O que levar disto | O que levar disso | O que reter |
      A linha de fundo | O que fica disso | No fim do dia | O recado | A lição que fica | No frigir dos ovos |
      Concluindo | No final | Balanço | Considerações finais | Afinal | Por fim | A lição | Veredito |
      Em resumidas contas | Feitas as contas | Resumo da história | O que fica disto tudo | O saldo final |
      Resumindo e concluindo | Tudo somado | Tudo isto para dizer | Contas feitas | Conclusões | Sintetizando |
      Balanço final | No fim | No fundo | Em última análise | Em última instância | Para fechar | O veredicto |
      As lições | Lições | O que aprendemos | O que se conclui | O ponto principal | O que resta | Em definitivo | Em última análise`,
    it: `
      In definitiva | La morale | Alla fine | Tirando le somme | La conclusione | In fin dei conti |
      L'ultima parola | Il verdetto | La morale della storia | Alla fine della fiera | La morale della favola |
      Cosa resta | Cosa portarsi a casa | Alla fine dei conti | Il punto è questo | La sintesi estrema |
      Morale della favola | Quel che resta | Il succo, alla fine | In ultima analisi | Cosa ci portiamo a casa |
      Cosa ne resta | Conclusioni | Le conclusioni | Per concludere | Bilancio | Insomma | Verdetto | La lezione |
      In fondo | Considerazioni finali | In soldoni | Il nocciolo della questione | Alla resa dei conti |
      Che cosa resta | Cosa ci resta | La lezione da trarre | In una frase | Il punto finale | A conti fatti |
      Il nocciolo | E quindi | Il sugo della storia | Il succo della vicenda | Concludendo | Tutto sommato |
      Nel complesso | Per riassumere | Riassumendo | Ricapitolando | Per ricapitolare | Per farla breve |
      In una parola | Il bilancio finale | Il giudizio finale | Il messaggio finale | Infine |
      Il nostro verdetto | Tiriamo le somme | Cosa abbiamo imparato | La sostanza | Cosa ricordare |
      In altre parole | Quindi | In definitiva`,
    nl: `
      Al met al | Per saldo | Het laatste woord | Ons oordeel | Onderaan de streep | Uiteindelijk | Ten slotte |
      De les | De bottom line | Waar komt het op neer | Het komt hierop neer | De kern van de zaak |
      De kern van het verhaal | De moraal van het verhaal | Moraal van het verhaal | Wat blijft er over |
      Wat onthouden we | Wat we onthouden | Dit moet je onthouden | Dit onthouden we | Het komt erop neer |
      Als je één ding onthoudt | Wat blijft hangen | En dus | Wat neem je mee | Lang verhaal kort | Conclusies |
      Tenslotte | Samenvattend | Om samen te vatten | Concluderend | Alles bij elkaar | Alles samen genomen |
      Alles welbeschouwd | In conclusie | Ter conclusie | Tot besluit | Afsluitend | Om af te sluiten |
      Slotwoord | Slotbeschouwing | De lessen | De moraal | Het oordeel | Het eindoordeel | Het verdict |
      De balans opgemaakt | Wat leren we hieruit | In één zin | Om te onthouden | Dus | Met andere woorden`,
    sv: `
      På sista raden | Sista ordet | Slutklämmen | Vår slutsats | Sammantaget | Slutsatser | Till sist | Poängen |
      I slutändan | Lärdomen`,
    no: `
      Alt i alt | Konklusjonen | Til syvende og sist | Når alt kommer til alt | Vår konklusjon | Poenget |
      Til slutt | Avslutningsvis | Lærdommen`,
    da: `
      Konklusionen | I sidste ende | Sidste ord | Vores konklusion | Pointen | Afslutningsvis | Til slut |
      Sammenfatning | Facit`,
    fi: `
      Lopputulos | Lopputulema | Loppujen lopuksi | Kaiken kaikkiaan | Viimeinen sana | Johtopäätös |
      Lyhyt johtopäätös | Yhteenveto | Lopuksi | Loppupäätelmä | Päätelmä | Johtopäätökset | Opetus`,
    pl: `
      Podsumowując | Konkluzja | Ostatnie słowo | Ostatecznie | Morał | Nasz wniosek | Wnioski | Na koniec |
      Puenta | Bilans`,
    cs: `
      Závěrem | Poslední slovo | Ve výsledku | Náš závěr | V konečném důsledku | Závěr | Ponaučení | Na závěr |
      Suma sumárum | Verdikt | Hlavní poselství`,
    hu: `
      A végeredmény | Összességében | Végső soron | A végszó | Végszó | A tanulság | Mindent összevetve |
      Következtetésünk | Összegzés | Következtetés | Konklúzió | Végül | Tanulság`,
    ro: `
      În concluzie | Concluzia | În cele din urmă | Ultimul cuvânt | Morala | La final | În ultimă instanță |
      Concluzie | Concluzii | În final | De reținut | Până la urmă | Esența`,
    ru: `
      В итоге | В сухом остатке | Последнее слово | Наш вывод | Подводя итог | Что в итоге | Сухой остаток |
      В итоге что | Чем сердце успокоится | Мораль | Мораль истории | Главный вывод | Что из этого вынести |
      Мораль сей басни | Если подвести черту | Подводя черту | И что в итоге | Что в остатке |
      Что в сухом остатке | Итог одной строкой | Выводы | В конечном счете | Подведем итоги | Вместо заключения |
      Вердикт | Итак`,
    uk: `
      Підсумок | Висновок | Зрештою | Останнє слово | Наш висновок | Підсумовуючи | Висновки | Підсумки |
      На завершення | Отже`,
    tr: `
      Sonuç olarak | Son söz | Kıssadan hisse | Günün sonunda | Nihayetinde | Çıkarılacak ders | Netice |
      Sonuçta | Toparlarsak`,
    el: `
      Συμπερασματικά | Το συμπέρασμα | Εν κατακλείδι | Η τελευταία λέξη | Το ηθικό δίδαγμα | Σε τελική ανάλυση |
      Συμπέρασμα | Επίλογος | Τελικά | Εν τέλει | Συμπεράσματα | Ανακεφαλαιώνοντας | Η ουσία`,
    id: `
      Pada akhirnya | Pada intinya | Kata akhir | Simpulan | Simpulannya | Akhir kata | Kesimpulan |
      Kesimpulannya | Penutup | Akhirnya | Pelajaran | Hasil akhirnya`,
    vi: `
      Tóm lại | Nói tóm lại | Điều cốt lõi | Kết lại | Chung quy lại | Lời kết | Rốt cuộc | Kết luận | Kết |
      Cuối cùng | Sau cùng | Tổng kết | Bài học rút ra`,
    zh: `
      总结来说 | 總結來說 | 底線 | 归根结底 | 歸根結底 | 一句話總結 | 结语 | 結語 | 总而言之 | 總而言之 | 说到底 |
      說到底 | 最终结论 | 最終結論 | 底线在于 | 一言以蔽之 | 最重要的一点 | 最重要的一點 | 说白了 | 說白了 |
      记住一点 | 記住一點 | 带走一句话 | 帶走一句話 | 总之 | 總之 | 小結 | 最后 | 最後 | 综上所述 | 綜上所述 |
      归根到底 | 歸根到底 | 归根究底 | 歸根究底 | 底线是 | 底線是 | 最终要点 | 最終要點 | 总归一句 | 總歸一句 |
      总归一句话 | 總歸一句話 | 最后一句话 | 最後一句話 | 最后要说的是 | 最後要說的是 | 最后想说 | 最後想說 |
      结论是 | 結論是 | 我们的结论 | 我們的結論 | 还剩下什么 | 還剩下什麼 | 還剩下甚麼 | 留下什么 | 留下什麼 |
      留下甚麼 | 留给我们的启示 | 留給我們的啟示 | 这件事的教训 | 這件事的教訓 | 教训是 | 教訓是 |
      这个故事告诉我们 | 這個故事告訴我們 | 故事的寓意 | 最重要的是要记住 | 最重要的是要記住 | 总结成一句话 |
      總結成一句話 | 说来说去 | 說來說去 | 一句话收尾 | 一句話收尾 | 归结起来 | 歸結起來 | 总结一下 | 總結一下 |
      总的来说 | 總的來說 | 总的来看 | 總的來看 | 总体来看 | 總體來看 | 总体而言 | 總體而言 | 整体来看 |
      整體來看 | 整体而言 | 整體而言 | 综合来看 | 綜合來看 | 概括来说 | 概括來說 | 最终 | 最終 | 写在最后 |
      寫在最後 | 尾声 | 尾聲 | 后记 | 後記 | 启示 | 啟示 | 教训 | 事件启示 | 事件啟示 | 重要启示 | 重要啟示 |
      一句话 | 一句話 | 主要结论 | 主要結論 | 简言之 | 簡言之 | 一句话小结 | 一句話小結 | 一句话结论 | 一句話結論`,
    ja: `
      結論として | 結局のところ | まとめると | 最後に一言 | 要するに | 結局 | つまるところ |
      押さえておきたい一点 | 結論から言うと | ひとことでまとめると | 一言でまとめると | 肝心なのは |
      ここだけ押さえたい | 詰まるところ | 最終的に言えること | 覚えておきたいこと | 教訓は | つまりは |
      とどのつまり | おわりに | 最後に | つまり | 終わりに | 結び | むすび | 総評 | 教訓 | 結論を言えば |
      一言で言えば | ひと言で言えば | 一言でまとめれば | まとめれば | 総じて言えば | 最後に残るもの |
      ここから得られる教訓 | このニュースの教訓 | このニュースの結論 | このニュースから学べること |
      結局どういうことか | 結局どういうことなのか | 結局何が言いたいのか | 最後にひとこと | 結局、何が言えるのか |
      最後に押さえておきたいこと | 残された教訓 | 結論は | まとめとして | 今回のまとめ | 記事のまとめ |
      この記事のまとめ | さいごに | 結びに | 結局どうなる | 結局どうなの | ひと言で言うと | 一言まとめ |
      ひとことまとめ | 学び | ここから学べること | 今回の教訓 | 本質 | 総まとめ | ポイントまとめ | 最終的には |
      総合すると | 結論から言えば`,
    ko: `
      종합하면 | 최종 결론 | 마지막 한마디 | 마무리 | 결국 | 결론적으로 | 맺음말 | 정리하면 | 마치며 | 총평 |
      결론을 말하자면 | 한마디로 말하면 | 한마디로 요약하면 | 한 줄로 요약하면 | 한 줄로 정리하면 | 종합하자면 |
      그래서 결론이 뭐야 | 결국 핵심은 | 결국 중요한 것은 | 결국 남는 것은 | 결국 무슨 얘기냐면 | 이 뉴스의 결론 |
      이 뉴스의 교훈 | 이 뉴스가 남긴 것 | 이번 일이 남긴 것 | 이번 사건이 남긴 것 | 독자님이 알아야 할 것 |
      그래서 결국 | 결국 무엇이 남았나 | 무엇을 남겼나 | 우리가 배워야 할 것 | 결국은 | 마무리하며 | 맺는말 |
      나가며 | 끝으로 | 마지막으로 | 한줄 요약 | 한 줄 정리 | 한줄 정리 | 한 줄 평 | 한줄평 | 한 줄 결론 |
      최종 정리 | 총정리 | 종합 | 교훈 | 교훈은 | 남긴 교훈 | 얻은 교훈 | 요약 및 결론 | 결론 및 시사점 | 요컨대 |
      정리하자면`,
    ar: `
      في النهاية | في المحصلة | الكلمة الأخيرة | في نهاية المطاف | الخاتمة | خاتمة | الاستنتاج | خلاصة |
      في الختام | ختاما | ختاماً`,
    hi: 'निष्कर्ष | कुल मिलाकर | सार यह है | आखिरी बात | अंत में | सार | नतीजा | आखिर में | अंततः',
    he: 'סיכום | לסיכום | מסקנה | המסקנה | מסקנות | בסופו של דבר | בסיכומו של דבר | סיכומו של דבר',
    fa: `
      نتیجه‌گیری | نتیجه | جمع‌بندی | در نهایت | سخن آخر | سخن پایانی | نتیجه گیری | جمع بندی | در پایان`,
    ur: 'نتیجہ | آخر میں | خلاصۂ کلام | اختتامیہ | حتمی نتیجہ | ماحصل | آخرکار',
    bn: 'উপসংহার | শেষ কথা | পরিশেষে | সবশেষে | সিদ্ধান্ত | শেষকথা | মোটকথা',
    ta: 'முடிவு | முடிவுரை | இறுதியாக | மொத்தத்தில் | முடிவாக | சாராம்சம் | தீர்மானம்',
    th: 'สรุป | บทสรุป | ข้อสรุป | สุดท้ายแล้ว | ท้ายที่สุด | ส่งท้าย | สรุปแล้ว | ในท้ายที่สุด',
    ms: 'Rumusan | Rumusannya | Konklusi',
    tl: `
      Konklusyon | Sa huli | Kongklusyon | Sa kabuuan | Sa bandang huli | Ang aral | Pangwakas | Bilang pagtatapos`,
    sw: `
      Hitimisho | Mwisho wa yote | Mwishowe | Kwa kumalizia | Kwa kuhitimisha | Hatimaye | Tamati | Funzo`,
    af: `
      Gevolgtrekking | Slot | Op die ou end | Uiteindelik | Die gevolgtrekking | Afsluiting | Ter afsluiting`,
    ka: 'დასკვნა | საბოლოო ჯამში | ბოლოს | საბოლოოდ | დასასრულს | შედეგი | დასკვნის სახით',
    hy: `
      Եզրակացություն | Ամփոփում | Վերջում | Եզրահանգում | Արդյունքում | Ի վերջո | Վերջաբան | Եզրակացությունը`,
    az: 'Nəticə | Yekun | Sonda | Nəticə etibarilə | Yekun olaraq | Nəticədə | Əsas nəticə',
    kk: `
      Қорытынды | Түйін | Қорыта айтқанда | Соңында | Нәтиже | Сөз соңында | Қорытындылай келе | Түйіндей келе`,
    ca: `
      Conclusió | En conclusió | La conclusió | Conclusions | Al capdavall | Al final | Tot plegat | Balanç |
      La idea principal | La lliçó`,
    gl: 'A conclusión | Ao final | Á fin e ao cabo | Balance | A idea principal | A lección',
    eu: `
      Ondorioa | Ondorioak | Ondorio nagusia | Azken batean | Azken finean | Azkenean | Ondorioz | Amaitzeko |
      Bukatzeko | Funtsa`,
    et: `
      Kokkuvõte | Kokkuvõtteks | Järeldus | Järeldused | Lõpetuseks | Lõpuks | Lõppkokkuvõttes |
      Peamine järeldus | Iva`,
    lv: `
      Secinājums | Secinājumi | Nobeigums | Nobeigumā | Noslēgumā | Kopumā | Rezumējot | Galu galā | Būtība |
      Galvenais secinājums`,
    lt: `
      Išvada | Išvados | Pabaigai | Pabaigoje | Reziumė | Reziumuojant | Galutinė išvada | Galų gale |
      Pagrindinė mintis`,
    sl: `
      Sklep | Zaključek | Za konec | Na koncu | Konec koncev | Ugotovitve | V zaključku | Glavno sporočilo |
      Navsezadnje`,
    hr: `
      Zaključak | Zaključno | Na kraju | U konačnici | Za kraj | Na kraju krajeva | Umjesto zaključka |
      Glavna poruka`,
    sr: `
      Закључак | На крају | За крај | Уместо закључка | Главна порука | На крају крајева | Umesto zaključka`,
    mk: `
      Заклучок | Заклучокот | На крајот | Наместо заклучок | На крајот на краиштата | Конечно | Главната порака`,
    bg: `
      Заключение | Извод | Изводът | Изводи | В заключение | В крайна сметка | Накрая | Равносметката | За финал`,
    sk: 'Závery | Záverom | Nakoniec | Koniec koncov | V konečnom dôsledku | Ponaučenie',
    is: 'Niðurstaða | Niðurstaðan | Niðurstöður | Að lokum | Lokaorð | Ályktun | Þegar upp er staðið',
    sq: `
      Përfundim | Përfundimi | Konkluzioni | Konkluzion | Në fund | Në fund të fundit | Si përfundim |
      Në përfundim | Mësimi`,
    cy: `
      Casgliad | Y casgliad | Casgliadau | I gloi | I orffen | Yn y pen draw | Yn y diwedd | Y canlyniad | Y neges`,
    ga: `
      Conclúid | An chonclúid | Conclúidí | Mar chonclúid | Mar fhocal scoir | Focal scoir | Ar deireadh |
      Sa deireadh | I ndeireadh na dála | An príomhphointe`,
  },
  notable: {
    fi: `
      Hyvä tietää | Muuten | Kannattaa tietää | Tiesitkö | Kiinnostavaa | Merkillepantavaa | Hyvä huomata`,
    cs: 'Zajímavost | Mimochodem | V zákulisí | Ze zákulisí | Víte, že | Dobré vědět | Za oponou',
    hu: `
      Érdekesség | Jó tudni | Érdemes tudni | A kulisszák mögött | Kulisszák mögött | Egyébként | Mellesleg |
      Tudta-e`,
    el: `
      Το παρασκήνιο | Παρασκήνιο | Στα παρασκήνια | Πίσω από τις κουρτίνες | Καλό είναι να ξέρετε |
      Χρήσιμο να γνωρίζετε | Αξίζει να ξέρετε`,
    ro: 'Bine de știut | În culise | În spatele scenei | Din culise | De altfel | Știați că | Interesant',
    uk: 'Варто знати | До речі | Цікаво | Цікавий факт | Корисно знати | Між іншим',
    vi: `
      Hậu trường | Bên lề | Có thể bạn chưa biết | Nhân tiện | Thú vị | Nên biết | Phía sau hậu trường |
      Đáng chú ý`,
    id: `
      Di balik layar | Perlu diketahui | Tahukah kamu | Ngomong-ngomong | Fakta menarik | Menariknya |
      Perlu dicatat | Yang menarik`,
    tr: `
      Perde arkası | Kulis | Sahne arkası | Bu arada | Biliyor muydunuz | Dikkat çeken | Bilmekte fayda var`,
    da: 'Værd at vide | Godt at vide | Bag kulisserne | Bag scenen | I øvrigt | For resten | Vidste du',
    no: `
      Verdt å vite | Verd å vite | Bak kulissene | Bak kulissane | For øvrig | Forresten | Visste du |
      Greit å vite`,
    sv: 'Värt att veta | Bra att veta | För övrigt | Visste du att | Kuriosa',
    nl: `
      Goed om te weten | Overigens | Trouwens | Opvallend | Wist je dat | Wat opvalt | Wat valt op |
      Het opvallendst | Saillant detail | Een saillant detail | Leuk weetje | Weetje van de dag | Het weetje |
      Ook goed om te weten | Het verhaal achter het nieuws | Een blik achter de schermen | In de wandelgangen |
      Pikant detail | Terzijde | In de marge | Opmerkelijk detail | Het opvallende detail | Wat opvallend is |
      Weetje | Weetjes | Leuke weetjes | Het detail | Een detail | Interessant om te weten | Bijzonder |
      Belangrijk | Belangrijk om te weten | Handig om te weten | Nuttig om te weten | Om te weten | Te weten |
      Anekdote | De anekdote | De verrassing | Feitje | Het fenomeen | Wie is het | De factcheck | Factcheck |
      Het begrip | Het woord van de dag | Hoe kwam dit verhaal tot stand | Wist u dat | Leuk om te weten`,
    pl: 'Warto wiedzieć | Ciekawostka | Swoją drogą | Przy okazji | Kulisy | Dobrze wiedzieć',
    he: 'מאחורי הקלעים | אגב | דרך אגב | טוב לדעת | חשוב לציין | יש לציין | ראוי לציין | הידעתם',
    fa: `
      پشت صحنه | جالب است بدانید | شایان ذکر است | ضمناً | راستی | نکته جالب | در ضمن | گفتنی است | بد نیست بدانید`,
    ar: `
      كواليس | الكواليس | جدير بالذكر | الجدير بالذكر | هل تعلم | بالمناسبة | تجدر الإشارة | معلومة تهمك | للعلم`,
    ur: `
      دلچسپ بات | ویسے | یاد رہے | واضح رہے | قابل غور | کیا آپ جانتے ہیں | دلچسپ حقیقت | قابل ذکر بات`,
    hi: `
      उल्लेखनीय | वैसे | ध्यान देने योग्य | क्या आप जानते हैं | रोचक तथ्य | दिलचस्प बात | गौरतलब है | खास बात`,
    bn: 'উল্লেখ্য | উল্লেখযোগ্য | প্রসঙ্গত | জেনে রাখুন | মজার তথ্য | আপনি কি জানেন | নেপথ্যের কথা',
    ta: `
      உங்களுக்குத் தெரியுமா | சுவாரசியத் தகவல் | தெரிந்து கொள்ளுங்கள் | கவனிக்க வேண்டியது | கூடுதல் தகவல்`,
    th: 'เบื้องหลัง | เกร็ดความรู้ | รู้หรือไม่ | น่าสนใจ | อนึ่ง | เกร็ดน่ารู้ | อย่างหนึ่งที่ควรรู้',
    ms: 'Di sebalik tabir | Untuk makluman | Tahukah anda | Sebagai makluman | Di belakang tabir',
    tl: `
      Sa likod ng kamera | Siyanga pala | Alam mo ba | Dagdag kaalaman | Sa likod ng mga eksena |
      Nakatutuwang malaman`,
    sw: 'Je, wajua | Kwa njia | Jambo la kuvutia | Ni vyema kujua | Ikumbukwe | Ikumbukwe kuwa',
    af: 'Terloops | Het jy geweet | Interessant | Goed om te weet | Agter die kulisse | Wetenswaardig',
    ka: 'სხვათა შორის | იცით თუ არა | საინტერესო ფაქტი | კარგია იცოდეთ | საინტერესოა | იცოდით თუ არა',
    hy: 'Ի դեպ | Գիտեի՞ք | Հետաքրքիր փաստ | Լավ է իմանալ | Հարկ է նշել | Նշենք',
    az: `
      Yeri gəlmişkən | Maraqlı fakt | Bilirsinizmi | Qeyd edək ki | Diqqət çəkən məqam | Bilmək yaxşıdır`,
    kk: 'Айта кетейік | Айтпақшы | Қызықты факт | Білесіз бе | Айта кету керек | Айтқандай',
    ko: `
      비하인드 | 비하인드 스토리 | 참고로 | 여담 | 알아두면 좋은 정보 | 그나저나 | 특이 사항 | 무대 뒤 |
      이걸 알아야 해 | 이건 알아야 해 | 이것도 알아야 해 | 이것도 알아둬 | 이건 알아두세요 | 이것도 알아두세요 |
      하나 더 알아두세요 | 더 알면 좋은 것 | 더 알아야 할 것 | 더 알아두면 좋은 것 | 눈여겨볼 대목 |
      눈에 띄는 대목 | 눈에 띄는 것은 | 흥미로운 점은 | 흥미로운 대목 | 재미있는 사실은 | 뉴스 뒷이야기 |
      뉴스 비하인드 | 물밑에서는 | 잘 알려지지 않은 사실 | 이런 것도 있다 | 빼놓을 수 없는 것 | 여담으로 |
      뒷얘기 | 막전막후 | 숨은 이야기 | 취재 뒷이야기 | 제작 비하인드 | 에피소드 | 토막 상식 | 상식 | 알아두기 |
      알아두세요 | 알아두면 좋은 상식 | 용어 설명 | 용어 해설 | 용어 풀이 | 용어 정리 | 알아두면 좋은 용어 |
      잠깐 상식 | 깨알 상식 | 흥미로운 사실 | 재미있는 사실 | 특이점 | 특이한 점 | 그 외 | 이 밖에도 | 하나 더 |
      한 가지 더 | 알아두면 좋은 것 | 놓치지 말아야 할 것 | 놓치면 안 되는 것`,
    ca: `
      Per cert | Cal destacar | Curiositats | La curiositat | Una curiositat | Un detall | Entre bastidors |
      Darrere les càmeres | Destacat`,
    gl: `
      Por certo | Cómpre destacar | Cabe destacar | Curiosidades | A curiosidade | Unha curiosidade | Un detalle |
      Entre bambolinas | Detrás das cámaras | Destacado`,
    eu: `
      Bide batez | Aipatzekoa | Nabarmentzekoa | Bitxikeria | Bitxikeriak | Kontuan hartzekoa | Jakingarria |
      Eszena atzean`,
    et: `
      Muide | Muuseas | Tähelepanuväärne | Märkimisväärne | Tasub teada | Hea teada | Huvitav fakt |
      Kasulik teada | Kulisside taga`,
    lv: `
      Starp citu | Ievērībai | Interesanti | Jāpiebilst | Vērts zināt | Noderīgi zināt | Interesants fakts |
      Aizkulisēs`,
    lt: `
      Beje | Pažymėtina | Įdomu | Įdomus faktas | Pravartu žinoti | Verta žinoti | Užkulisiuose | Užkulisiai`,
    sl: `
      Mimogrede | Zanimivo | Zanimivost | Zanimivosti | Omeniti velja | Dobro vedeti | Dobro je vedeti |
      V zakulisju | Iz zakulisja`,
    hr: `
      Usput | Usput rečeno | Zanimljivost | Zanimljivosti | Zanimljivo | Valja istaknuti | Vrijedi istaknuti |
      Dobro je znati | Iza kulisa`,
    sr: 'Узгред | Занимљивост | Занимљивости | Занимљиво | Добро је знати | Иза кулиса | Uzgred',
    mk: `
      Патем | Патем речено | Интересно | Занимливост | Занимливости | Интересен факт | Добро е да се знае |
      Зад кулисите`,
    bg: 'Между другото | Любопитно | Прави впечатление | Полезно да знаете | Любопитни факти',
    sk: 'Mimochodom | Zaujímavosť | Zaujímavosti | Zaujímavé | Dobré vedieť | Zo zákulisia',
    is: `
      Vel á minnst | Athyglisvert | Gott að vita | Fróðleiksmoli | Eftirtektarvert | Áhugavert |
      Á bak við tjöldin | Bak við tjöldin`,
    sq: `
      Meqë ra fjala | Për t'u theksuar | Interesante | Kuriozitet | Kuriozitete | Fakt interesant |
      Mirë të dihet | Prapa skenave | Prapa kuintave`,
    cy: `
      Gyda llaw | Gwerth gwybod | Gwerth ei wybod | Nodedig | Ffaith ddiddorol | Diddorol | O ddiddordeb |
      Tu ôl i'r llenni | Y tu ôl i'r llenni`,
    ga: `
      Dála an scéil | Suntasach | Rud suimiúil | Fíric spéisiúil | Fiú a lua | Spéisiúil | Ar chúl stáitse`,
    en: `
      Worthy of your time | Surprising fact | Go figure | Tangent | Key tidbit | Behind the curtain |
      The little things | Sign of the times | What you might have missed | 1 fun thing | One fun thing |
      Also of note | Plot twist | What you may have missed | What people are missing | What everyone's missing |
      Inside the room | What stood out | The vibe | The mood | The inside scoop | Also worth noting |
      Also worth knowing | The intrigue here | The behind-the-scenes | Worth knowing | Good to know |
      Worth remembering | Worth watching | Notably | Noteworthy | Interesting fact | Interestingly |
      Did you know | By the way | The funny thing | The twist | The irony | The inside story | Inside story |
      Behind the story | Behind the news | Behind the headlines | The human side | One more thing |
      One last thing | Also | Side note | It's worth noting | Fun fact | The surprise`,
    de: `
      Auch interessant zu wissen | Außerdem bemerkenswert | Nebenbei bemerkt | Am Rande | Am Rande notiert |
      Am Rande bemerkt | Bemerkenswert ist | Schon gehört | Das fiel auf | Was auffällt | Was noch auffällt |
      Und sonst noch | Nicht zu vergessen | Randnotiz | Gut zu wissen | Wissenswert | Wissenswertes | Übrigens |
      Wussten Sie schon | Schon gewusst | Wusstest du schon | Nebenbei | Was sonst noch war | Und sonst |
      Wichtig zu wissen | Blick hinter die Kulissen | Auch bemerkenswert | Was Sie sonst noch wissen sollten |
      Was sonst noch wichtig ist | Was sonst noch geschah | Was hinter den Kulissen passiert | Wie man hört |
      Was überrascht | Besonders pikant | Pikant | Pikantes Detail | Brisantes Detail | Interessant am Rande |
      Auch wichtig | Außerdem | Außerdem wichtig | Was noch wichtig ist | Was sonst noch passiert ist |
      Interessant ist | Kurios | Kurioses | Das Kuriosum | Auffällig | Überraschend | Die Überraschung |
      Das Besondere | Besonderheit | Funfact | Wussten Sie, dass | Die Anekdote | Was Sie wissen sollten |
      Was du wissen solltest | Das sollten Sie wissen | Das solltest du wissen | Was Sie wissen müssen |
      Was du wissen musst`,
    fr: `
      À noter aussi | Le détail qui compte | Le détail qui tue | Fait notable | Fait marquant | L'anecdote |
      La petite histoire | L'air de rien | Et aussi | Le saviez-vous déjà | En aparté | Autre fait notable |
      Détail intéressant | Côté coulisses | Bon à savoir | Au passage | Le saviez-vous | Les coulisses | Au fait |
      Soit dit en passant | À signaler | Coulisses | Anecdote | Petite anecdote | Entre parenthèses |
      Utile à savoir | Fait intéressant | En coulisse | Les coulisses de l'info | Derrière le rideau |
      Le détail qui change tout | Le détail qui intrigue | Le détail à noter | À noter tout de même |
      Ce qu'on n'a pas vu | L'info en plus | Ce qui se trame | Ce qui surprend | Ce qui étonne | Ce qui frappe |
      Ce qui intrigue | Ça alors | L'anecdote du jour | À noter au passage | C'est bon à savoir | Il faut savoir |
      Saviez-vous que | Le savais-tu | À remarquer | À ne pas oublier | Il est à noter | Fait à noter |
      Pour l'anecdote | Pour la petite histoire | Le détail insolite | L'insolite | La surprise | L'exception |
      Un cas à part | Une première | Du jamais-vu | Du jamais vu | En passant | En marge | Par ailleurs | Aussi |
      Également | L'exemple`,
    es: `
      Detrás de escena | Tras bambalinas | Entre bambalinas | El dato curioso | El detalle | Para destacar |
      Digno de mención | Lo notable | La anécdota | El apunte | Vale la pena notar | Para tener en el radar |
      En el radar | Lo llamativo | Vale la pena saber | Por cierto | A propósito | Bueno saberlo |
      Es bueno saber | Sabías que | Dato curioso | Conviene saber | Tras bastidores | Detrás de cámaras |
      Tras las cámaras | En la trastienda | La trastienda | Puertas adentro | Vale la pena señalar |
      Vale la pena recordar | Vale la pena destacar | Cabe señalar | Cabe recordar | Conviene recordar |
      Merece la pena destacar | El detalle curioso | La rareza | Un detalle a tener en cuenta |
      Para tener en cuenta | Ten en cuenta | Tené en cuenta | Hay que tener en cuenta | Es importante saber |
      Bueno es saberlo | Conviene tener en cuenta | Datos curiosos | Curiosidad | Una curiosidad | Dato extra |
      Un dato más | Un detalle más | Lo sabías | Lo que no sabías | Lo que quizás no sabías | Además | También |
      Otro dato | Ojo | Ojo con esto | Ojo al dato | Importante saber | Lo curioso | Lo inesperado |
      Lo interesante | Lo sorprendente | La sorpresa | La excepción | De paso | Un apunte | Entre paréntesis`,
    pt: `
      Por trás das cortinas | Digno de nota | O detalhe | No radar | Para ter no radar | Merece destaque |
      Vale o registro | O pormenor que conta | Fora do radar | Um parêntese | De notar | Por trás dos bastidores |
      Chamou atenção | Vale destacar | Vale saber | Por falar nisso | Bom saber | Sabia que | Você sabia |
      Curiosidade | Vale lembrar | É bom saber | Destaque | Por trás das cenas | Por detrás das cortinas |
      O que ninguém está dizendo | O que ninguém está a dizer | O que não foi dito | Vale a pena notar |
      De salientar | De sublinhar | Detalhe curioso | Um detalhe curioso | Pormenor curioso |
      Verificação da realidade | Nos corredores | Nos corredores do poder | Rádio-corredor |
      O que se ouve nos bastidores | Nos bastidores da notícia | Os bastidores | Você sabia que | Fique sabendo |
      Vale a pena saber | Vale mencionar | Importante destacar | Importa referir | Importa salientar |
      Importa sublinhar | É de notar | Aliás | Um detalhe | Detalhe | Detalhe importante | Fato curioso |
      Facto curioso | Fato interessante | Facto interessante | A surpresa | A ironia | Parêntese |
      Entre parênteses | A cereja do bolo | Curiosamente | Vale ressaltar | De referir`,
    it: `
      Degno di nota | Degno di menzione | Nota a margine | A margine | Da segnalare | Il dettaglio da notare |
      Il particolare | La chicca | Una chicca | Piccola curiosità | Vale la pena notare | Inciso | Piccola nota |
      Buono a sapersi | Da sapere | Tra l'altro | Per inciso | Lo sapevi che | Lo sapevate che | Curiosità |
      La curiosità | Vale la pena sapere | Utile da sapere | Una curiosità | I retroscena | Forse non sapevi che |
      Forse non tutti sanno che | Il dettaglio curioso | Il particolare curioso | La nota a margine |
      Il dettaglio da non perdere | Il fuori onda | Nota di colore | La nota di colore | Retroscena |
      Il dietro le quinte | Il dettaglio che colpisce | Il dettaglio | L'aneddoto | Aneddoti | Backstage |
      Il caso curioso | Un dettaglio importante | Interessante | Importante | Il consiglio | È utile sapere |
      È bene sapere | Cosa c'è da notare | Non solo | Per la cronaca | Il mistero | La parola chiave |
      La parola del giorno | Il personaggio | Chi è | Le curiosità | Il fact-checking | Come abbiamo lavorato |
      Lo sapevi | Lo sapevate`,
    ru: `
      За кадром | На полях | Что примечательно | Любопытно | Любопытный факт | Любопытная деталь | Деталь |
      Заметки на полях | Характерная деталь | Что любопытно | Что бросается в глаза | Штрих | Мелочь, а приятно |
      На заметку | Кстати | Между прочим | К слову | Интересный факт | Полезно знать | Стоит знать | А вы знали |
      Знаете ли вы | Стоит отметить | Интересные факты | Важно знать | Это интересно`,
    zh: `
      幕後 | 花絮 | 冷知识 | 冷知識 | 题外话 | 題外話 | 值得一看 | 有意思的是 | 顺带说一句 | 順帶一提 |
      值得注意的还有 | 值得注意的還有 | 一个细节 | 值得一提的是 | 值得注意的是 | 顺便一提 | 順便一提 | 你知道吗 |
      你知道嗎 | 幕后故事 | 幕後故事 | 值得玩味的是 | 有趣的是 | 你可能不知道的是 | 鲜为人知的是 | 鮮為人知的是 |
      鲜为人知 | 鮮為人知 | 新闻幕后 | 新聞幕後 | 镜头背后 | 鏡頭背後 | 台面下 | 檯面下 | 枱面下 | 台面之下 |
      檯面之下 | 枱面之下 | 新闻背后 | 新聞背後 | 新闻背后的故事 | 新聞背後的故事 | 内幕消息 | 內幕消息 |
      不得不提的是 | 不为人知的是 | 不為人知的是 | 令人意外的是 | 幕后消息 | 幕後消息 | 新闻里没说的是 |
      新聞裡沒說的是 | 新聞裏沒說的是 | 值得留意的是 | 幕后推手 | 幕後推手 | 内幕 | 內幕 | 独家内幕 | 獨家內幕 |
      秘辛 | 背后的故事 | 背後的故事 | 背后故事 | 背後故事 | 小知识 | 小知識 | 趣闻 | 趣聞 | 你可能不知道 |
      有趣的事实 | 有趣的事實 | 有趣细节 | 有趣細節 | 趣味知识 | 趣味知識 | 小故事 | 补充 | 补充一点 | 补充一點 |
      另外值得一提 | 特别之处 | 特別之處 | 有意思 | 小档案 | 小檔案 | 知多点 | 知多點 | 知多一点 | 知多一點 |
      小百科 | 新闻小百科 | 新聞小百科 | 新闻辞典 | 新聞辭典 | 小词典 | 小詞典 | 小辞典 | 小辭典 | 知识点 |
      知識點 | 幕后花絮 | 幕後花絮 | 小插曲 | 顺带一提`,
    ja: `
      余談 | 余談だが | ちなみに | こぼれ話 | 裏話 | 特筆すべき点 | 特筆すべきは | 注目すべきは | 目を引くのは |
      ここに注目 | 小ネタ | 見逃せない点 | 舞台裏では | ちょっと余談 | 興味深いのは | 豆知識 | ところで |
      特筆事項 | トリビア | 知っていましたか | 注目 | 知っておきたい豆知識 | もう一つのポイント |
      もうひとつのポイント | 特筆すべきこと | 見逃せないのは | 見逃せないポイント | 興味深いことに | 興味深い点 |
      面白いのは | 意外な事実 | 意外なのは | ニュースの裏側 | ニュースの舞台裏 | 水面下では | 裏側では |
      知られざる事実 | あまり知られていないこと | もう一つ知っておきたいこと | 見過ごされがちな点 | ミニ知識 |
      雑学 | 余談ですが | 裏側 | 裏事情 | 開発の裏側 | 開発秘話 | 秘話 | エピソード | コラム | ワンポイント |
      ワンポイント解説 | 補足情報 | 補足説明 | 用語解説 | 用語説明 | ことば | キーワード解説 | 知っておきたい |
      知っておきたいポイント | 知っておきたい用語 | 覚えておきたいポイント | 意外と知らない | その他 | そのほか |
      もう一つ`,
  },
  links: {
    fi: 'Lisää aiheesta | Lisälukemista | Lisää luettavaa | Syvenny | Aiheesta lisää | Aiheesta muualla',
    cs: `
      Více k tématu | Další čtení | K tématu | Doporučená četba | Více o tématu | Další zdroje | Do hloubky`,
    hu: `
      További olvasnivaló | Bővebben a témáról | A témában | További információ | Ajánlott olvasmányok |
      Olvasnivaló`,
    el: `
      Περισσότερα για το θέμα | Για περισσότερη ανάγνωση | Για περαιτέρω ανάγνωση | Περαιτέρω ανάγνωση |
      Περισσότερα επί του θέματος | Σε βάθος`,
    ro: `
      Lectură suplimentară | Mai multe pe acest subiect | Pe același subiect | Lecturi recomandate |
      Mai multe despre subiect | De citit`,
    uk: `
      Більше за темою | Більше про це | Що почитати | Додаткове читання | За темою | Додаткові матеріали`,
    vi: `
      Tìm hiểu thêm | Đọc tiếp | Tài liệu đọc thêm | Thêm về chủ đề này | Cùng chủ đề | Bài đọc tiếp theo`,
    id: `
      Bacaan lanjutan | Bacaan lebih lanjut | Baca selanjutnya | Lebih lanjut tentang ini |
      Pelajari lebih lanjut | Referensi lanjutan`,
    tr: `
      Daha fazlası | Konuyla ilgili daha fazlası | İleri okuma | Okuma önerileri | Sıradaki okuma | Ek okuma`,
    da: `
      Læs videre | Mere om emnet | Videre læsning | Mere om sagen | Mere om dette | Yderligere læsning`,
    no: `
      Les videre | Les vidare | Mer om dette | Meir om dette | Mer om saken | Videre lesning | Fordypning`,
    sv: 'Mer om ämnet | Mer om detta | Vidare läsning | Fördjupa dig | Mer i ämnet',
    nl: `
      Verdieping | Meer hierover | Meer over dit onderwerp | Lees verder | Leestips | Duik erin | Dieper graven |
      Dieper duiken | Dieper in het nieuws | Duik dieper in het onderwerp | Wie meer wil weten |
      Voor wie meer wil weten | Voor wie meer wil lezen | Wil je hier meer over weten |
      Wilt u hier meer over weten | Wil je dieper duiken | Verder lezen over dit onderwerp | Meer over deze zaak |
      Meer over deze kwestie | Meer achtergrond bij dit nieuws | Om verder te lezen | Onze eerdere berichtgeving |
      Wat je verder kunt lezen | Leestips bij dit onderwerp | De verdieping | Verdiepend | Wil je meer weten |
      Wilt u meer weten | Meer informatie | Meer info | Meer over dit thema | Leestip | De leestip | Leeslijst |
      Aanbevolen artikelen | Aanbevolen literatuur | Literatuur | Aanrader | Aanraders | Tips van de redactie |
      Om te lezen | Nuttige links | Handige links | Interessante links | Externe links | Verwijzingen |
      Documenten | De documenten | Achtergrondartikelen | Eerdere artikelen | Uit ons archief`,
    pl: 'Więcej na ten temat | Dalsza lektura | W temacie | Do poczytania | Warto przeczytać | Warto doczytać',
    he: `
      עוד בנושא | קריאה נוספת | לקריאה נוספת | להרחבה | קישורים נוספים | המשך קריאה | מאמרים נוספים בנושא`,
    fa: `
      برای مطالعه بیشتر | مطالعه بیشتر | بیشتر درباره این موضوع | پیشنهاد مطالعه | برای آگاهی بیشتر | مطالب بیشتر`,
    ar: `
      لمزيد من القراءة | قراءات إضافية | للاستزادة | المزيد حول هذا الموضوع | المزيد عن هذا الموضوع |
      لمزيد من المعلومات | روابط مفيدة`,
    ur: `
      مزید مطالعہ | مزید مطالعے کے لیے | اس بارے میں مزید | اس موضوع پر مزید | مزید معلومات کے لیے |
      اگلا مضمون پڑھیں`,
    hi: 'इस विषय पर और | इस पर और | अतिरिक्त पठन | और जानकारी के लिए | अधिक जानकारी के लिए',
    bn: 'আরও পড়ার জন্য | এ বিষয়ে আরও | এই বিষয়ে আরও | আরও জানতে | বিস্তারিত জানতে | অতিরিক্ত পাঠ',
    ta: `
      மேலும் படிக்க வேண்டியவை | இது குறித்து மேலும் | கூடுதல் வாசிப்பு | மேலதிக வாசிப்பு | மேலதிக தகவல்களுக்கு`,
    th: 'เรื่องอื่นในประเด็นนี้ | แหล่งอ่านเพิ่ม | ข้อมูลอ่านเพิ่ม | ศึกษาเพิ่มเติม',
    ms: `
      Bacaan lanjut | Bacaan seterusnya | Lagi mengenai topik ini | Bacaan tambahan | Untuk maklumat lanjut |
      Lagi tentang isu ini`,
    tl: `
      Karagdagang babasahin | Higit pa tungkol dito | Iba pang babasahin | Para sa karagdagang impormasyon |
      Sunod na basahin`,
    sw: `
      Usomaji zaidi | Zaidi kuhusu hili | Zaidi kuhusu mada hii | Kwa maelezo zaidi | Kwa habari zaidi |
      Makala zaidi`,
    af: `
      Verdere leeswerk | Lees volgende | Meer hieroor | Meer oor hierdie onderwerp | Verdere leesstof |
      Bykomende leesstof`,
    ka: `
      დამატებითი საკითხავი | მეტი ამ თემაზე | ამ თემაზე მეტი | დამატებითი მასალა | დამატებითი მასალები |
      სხვა მასალები თემაზე`,
    hy: `
      Լրացուցիչ ընթերցանություն | Ավելին այս թեմայով | Թեմայի մասին ավելին | Լրացուցիչ նյութեր | Այս թեմայով`,
    az: `
      Əlavə oxu | Mövzu ilə bağlı daha çox | Bu mövzuda daha çox | Əlavə materiallar | Daha ətraflı məlumat üçün`,
    kk: `
      Қосымша оқу | Тақырып бойынша көбірек | Қосымша материалдар | Осы тақырып бойынша | Қосымша ақпарат`,
    ko: `
      더 읽을거리 | 이어서 읽기 | 함께 읽을거리 | 추가 읽을거리 | 더 깊이 알고 싶다면 | 더 깊게 알고 싶다면 |
      더 깊이 들어가 보기 | 더 깊이 파고들기 | 더 깊이 이해하려면 | 더 깊이 있게 보려면 |
      이 이슈를 더 알고 싶다면 | 이 이슈 더 알아보기 | 이 뉴스를 더 알고 싶다면 | 이 뉴스 더 알아보기 |
      이 뉴스를 더 깊이 이해하려면 | 이 주제를 더 알고 싶다면 | 이 주제를 더 깊이 | 맥락을 더 알고 싶다면 |
      배경을 더 알고 싶다면 | 더 궁금한 사람을 위해 | 더 궁금한 분들을 위해 | 더 자세히 알고 싶은 사람을 위해 |
      더 알고 싶은 독자를 위해 | 더 파고들고 싶다면 | 지구력 있는 독자님을 위해 | 더 깊은 이야기가 궁금하다면 |
      더 깊은 맥락이 궁금하다면 | 더 알아보려면 | 더 알아보고 싶다면 | 더 알고 싶다면 | 더 알고 싶으시다면 |
      더 알고 싶은 분들을 위해 | 더 알고 싶은 분들께 | 더 자세히 알아보기 | 더 자세히 알고 싶다면 |
      더 자세한 내용은 | 더 자세한 내용이 궁금하다면 | 자세한 내용이 궁금하다면 | 좀 더 알아보기 | 더 깊이 |
      깊이 알아보기 | 더 찾아보기 | 참고 자료 | 참고자료 | 참고 링크 | 참고 기사 | 참고할 만한 글 |
      참고할 만한 자료 | 링크 | 추천 기사 | 추천 글 | 추천 자료 | 추천 도서 | 추천 콘텐츠 | 함께 보면 좋은 글 |
      함께 보면 좋은 기사 | 이어서 읽으면 좋은 글 | 더 궁금하다면 | 더 읽어보기 | 함께 읽기`,
    ca: `
      Per saber-ne més | Per aprofundir | Per aprofundir-hi | Lectures recomanades | Més sobre el tema |
      Més sobre això | Lectures | Per continuar llegint | Bibliografia | Enllaços | Per anar més enllà`,
    gl: `
      Para afondar | Para afondar máis | Lecturas recomendadas | Máis sobre o tema | Máis sobre isto | Lecturas |
      Para seguir lendo | Ligazóns | Para ir máis alá`,
    eu: `
      Sakontzeko | Gehiago sakontzeko | Gehiago jakiteko | Gehiago irakurtzeko | Irakurgaiak |
      Gaiari buruz gehiago | Gai honi buruz gehiago | Estekak | Irakurketa gomendatuak`,
    et: `
      Lisalugemist | Lisalugemine | Edasilugemiseks | Edasiseks lugemiseks | Teemast lähemalt |
      Rohkem sel teemal | Viited`,
    lv: `
      Papildu lasāmviela | Papildu literatūra | Lasāmviela | Vairāk par tēmu | Plašāk par tēmu | Par šo tēmu |
      Saites`,
    lt: `
      Papildomi skaitiniai | Tolesnis skaitymas | Daugiau šia tema | Plačiau šia tema | Nuorodos | Skaitiniai |
      Daugiau apie tai`,
    sl: `
      Za poglobitev | Nadaljnje branje | Za nadaljnje branje | Več o tem | Več o temi | Povezave |
      Priporočeno branje`,
    hr: `
      Dodatno čitanje | Za daljnje čitanje | Više o temi | Više o ovoj temi | Više o tome | Preporučeno štivo |
      Poveznice`,
    sr: `
      Додатно читање | За даље читање | Више о теми | Више о томе | Више на ову тему | Препоручена литература |
      Za dalje čitanje | Više na ovu temu | Preporučena literatura`,
    mk: `
      Дополнително читање | За понатамошно читање | Повеќе на темата | Повеќе на оваа тема | Повеќе за ова |
      Препорачана литература | Линкови`,
    bg: `
      Допълнително четене | За допълнително четене | Още по темата | Повече по темата | Още за това |
      Препоръчано четиво | Връзки`,
    sk: `
      Ďalšie čítanie | Odporúčané čítanie | Viac o téme | Viac k téme | Viac na túto tému | Odkazy | K téme |
      Do hĺbky`,
    is: `
      Ítarefni | Frekari lestur | Til frekari lesturs | Meira um málið | Meira um efnið | Nánar um málið | Tenglar`,
    sq: `
      Për t'u thelluar | Lexime të mëtejshme | Lexime të rekomanduara | Më shumë për temën |
      Më shumë rreth temës | Më shumë për këtë | Lidhje`,
    cy: `
      Darllen pellach | Darllen ychwanegol | Mwy am hyn | Mwy am y stori hon | Mwy ar y pwnc | Dolenni`,
    ga: `
      Léitheoireacht bhreise | Tuilleadh léitheoireachta | Tuilleadh faoi seo | Tuilleadh ar an ábhar seo | Naisc`,
    en: `
      Dive deeper | Deeper dive | What else to read | More on this | More on this story | More from us on this |
      Want to go deeper | Going deeper | Worth a read | To go deeper | If you want to go deeper |
      What we're reading | Worth your time | More from this story | More about this story | Worth your click |
      Go even deeper | For more on this story | Explore the story | Catch up on our coverage |
      Get more on this story | Catch up on the story | Smart reads | More of our coverage | Suggested reading |
      Recommended reading | Additional reading | Background reading | Essential reading | Required reading |
      Reading list | For further reading | For more | For more information | More information | Learn more |
      See also | Explore more | Our coverage | Previous coverage | Earlier coverage | Full coverage |
      From the archive | From the archives | What to read next | Resources | Deep dive | Worth reading |
      The full story | Deeper reading | Get up to speed | Find out more | More on this topic`,
    de: `
      Tiefer einsteigen | Zum Vertiefen | Wer tiefer einsteigen will | Mehr zu diesem Thema | Mehr dazu bei uns |
      Für alle, die mehr wissen wollen | Wer mehr wissen will | Leseempfehlung | Unsere Leseempfehlung |
      Tiefer eintauchen | Hier geht es in die Tiefe | Lesenswert | Noch tiefer einsteigen |
      Was wir dazu gelesen haben | Als Nächstes lesen | Mehr dazu | Mehr zum Thema | Weiterführende Literatur |
      Vertiefung | Mehr erfahren | Weitere Informationen | Mehr Informationen | Weiterführende Informationen |
      Lesetipps | Lesetipp | Links zum Thema | Weitere Infos | Nützliche Links | Wer tiefer einsteigen möchte |
      Tiefer gehen | Unsere Lesetipps | Unser Lesetipp | Wer mehr wissen möchte | Wenn du mehr wissen willst |
      Wenn Sie mehr wissen wollen | Wenn Sie mehr wissen möchten | Hier gibt es die Details |
      Die ganze Geschichte | Die ganze Geschichte hier | Die Hintergründe hier | Mehr Hintergründe hier |
      Unsere Berichte dazu | Was andere berichten | Was andere schreiben | Zum Nachlesen | Weiterführendes |
      Weiterführende Artikel | Weiterführende Lektüre | Mehr Infos | Mehr Hintergrund | Links | Linktipps |
      Leseempfehlungen | Lesestoff | Hörtipp | Zur Vertiefung | Zum Nachhören | Zum Weiterhören |
      Zum Weiterdenken | Die Dokumente | Dokumente | Die Studie im Original | Zur Studie | Zum Originaltext |
      Der Bericht im Wortlaut | Empfohlene Lektüre | Der ganze Text | Die Recherche | Unsere Recherche |
      Bisherige Berichterstattung`,
    fr: `
      Pour creuser | Pour creuser le sujet | Creuser le sujet | Pour approfondir | Approfondir |
      Pour plonger plus loin | Si vous voulez creuser | À lire ensuite | Plus sur ce sujet |
      Et pour aller plus loin | Pour creuser la question | Nos autres articles sur le sujet |
      À lire pour aller plus loin | Pour mieux comprendre | En savoir plus | Pour en savoir plus |
      Plus d'informations | Lectures complémentaires | Ressources | Liens utiles | Lectures conseillées |
      Pour plus d'informations | Ressources complémentaires | Lectures recommandées | Creusez le sujet |
      Pour creuser davantage | Envie de creuser | Envie d'aller plus loin | Si vous voulez aller plus loin |
      Vous voulez aller plus loin | À lire pour comprendre | À lire pour approfondir | Plongez plus loin |
      Notre dossier complet | Nos articles sur le sujet | Tous nos articles sur le sujet |
      Nos précédents articles sur le sujet | Notre couverture complète | Relire nos articles |
      Nos lectures sur le sujet | L'enquête complète | À relire sur le sujet | Allez plus loin |
      Pour en apprendre plus | Pour en savoir davantage | Pour approfondir le sujet | Approfondir le sujet |
      Pour poursuivre | Pour poursuivre la lecture | Poursuivre la lecture | Pour prolonger |
      Pour prolonger la lecture | Pour prolonger la réflexion | Lectures suggérées | Suggestions de lecture |
      Nos suggestions de lecture | Nos recommandations | Nos conseils de lecture | Notre sélection |
      Notre dossier | Le dossier complet | Dossier spécial | Le rapport complet | L'étude complète |
      L'article complet | Le document | Les documents | Documents | Les liens | Ressources utiles |
      Bibliographie | Sur le même sujet`,
    es: `
      Profundiza | Profundizar | Para ir más allá | Ve más allá | Para ir más a fondo | A fondo | Ir más a fondo |
      Si quieres profundizar | Más sobre esto | Más sobre esta historia | Para seguir leyendo |
      Para leer más a fondo | Para leer después | Qué más leer | Indaga más | Más información |
      Más sobre el tema | Más sobre este tema | Saber más | Enlaces de interés | Recursos | Conoce más |
      Lecturas complementarias | Para profundizar en el tema | Si querés profundizar | Ve más a fondo |
      Profundice | Para seguir el tema | Para seguir la lectura | Si quieres saber más | Si querés saber más |
      Si quiere saber más | Para saber más sobre el tema | Para saber más sobre este tema | Nuestra cobertura |
      Toda nuestra cobertura | Lo que hemos publicado sobre el tema | Lo que publicamos sobre el tema |
      Lecturas para profundizar | Para conocer más | Para leer con calma | Sobre la noticia | Sobre este tema |
      En profundidad | Más a fondo | Ir más lejos | Ir más allá | Lecturas sugeridas | Lectura recomendada |
      Lecturas adicionales | Otras lecturas | Para leer | Qué leer | Enlaces | Enlaces útiles |
      Enlaces recomendados | Links útiles | Recursos adicionales | Documentos | Los documentos |
      El documento completo | El informe completo | Lee el informe completo | El texto completo |
      Otros artículos sobre el tema | Material adicional | Para ampliar información`,
    pt: `
      Vá mais fundo | Ir mais fundo | Para se aprofundar | Aprofunde-se | Aprofunde | Vá além | Mais a fundo |
      Mais sobre isso | Quer se aprofundar | Para ler a seguir | Mergulhe no assunto | Para ler com calma |
      Para mergulhar no tema | Saiba mais | Mais informações | Mais sobre o assunto | Leitura complementar |
      Leituras recomendadas | Leitura recomendada | Aprofundar | Para aprofundar | Mais informação | Leituras |
      Vai mais fundo | Indo mais fundo | Mergulhe mais fundo | Mergulhe no tema | Aprofunde-se no tema |
      Aprofunde-se no assunto | Aprofunde o tema | Para ler com tempo | A notícia completa |
      A reportagem completa | Saiba mais sobre o tema | Saiba mais sobre o assunto | Saber mais |
      Se quiser saber mais | Quer ir mais longe | Para ler mais | Para ler | Leituras complementares |
      Leitura sugerida | Sugestões de leitura | Sugestão de leitura | Outras leituras | Mais leituras |
      Mais sobre este tema | Mais sobre o caso | Links úteis | Ligações úteis | Referências |
      Documentos na íntegra | Quer saber mais`,
    it: `
      Per saperne di più sul tema | Andare più a fondo | Vai più a fondo | Per andare più a fondo |
      Per andare oltre | Scava più a fondo | Se vuoi approfondire | Se volete approfondire | Da leggere dopo |
      Altro su questo tema | Per continuare a leggere | Cosa leggere dopo | Più a fondo | Da leggere con calma |
      Cosa leggere | Approfondisci | Approfondimento | Per saperne di più | Scopri di più |
      Maggiori informazioni | Ulteriori informazioni | Altre letture | Letture consigliate | Link utili |
      Risorse | Altro su questo argomento | Per approfondire la vicenda | Per approfondire il tema |
      Per chi vuole approfondire | Per chi vuole saperne di più | Se vuoi saperne di più |
      Se volete saperne di più | Cosa leggere per approfondire | Letture consigliate sul tema |
      Da leggere sul tema | Vuoi approfondire | Vuoi saperne di più | Un libro per approfondire |
      I nostri approfondimenti | Cosa leggere per capire meglio | L'approfondimento | Gli approfondimenti |
      Letture | Ulteriori letture | Da leggere | Consigli di lettura | I link utili | Link | Collegamenti utili |
      Risorse utili | Altre risorse | Riferimenti | I documenti | Documenti | Il dossier | Lo speciale |
      Sull'argomento | I nostri articoli | Per maggiori informazioni`,
    ru: `
      Копнуть глубже | Копнём глубже | Погрузиться глубже | Погрузиться в тему | Если хотите разобраться |
      Чтобы разобраться глубже | Углубиться | Углубиться в тему | Больше об этом | Еще об этом |
      Что еще почитать | Что почитать на эту тему | Разобраться глубже | Подробнее по теме | Больше информации |
      Что почитать | Узнать больше | Дополнительные материалы | Полезные ссылки | Дополнительная информация |
      Рекомендуем почитать | Дальнейшее чтение | Еще по теме | Больше по теме`,
    zh: `
      深入阅读 | 深入閱讀 | 读更多深度 | 深挖 | 深入挖掘 | 想了解更多 | 想了解更多可以读 | 想深入了解 | 深入一点 |
      深入一點 | 更多深度阅读 | 更多深度閱讀 | 接着读 | 接著讀 | 下一篇读什么 | 下一篇讀什麼 | 进一步了解 |
      進一步了解 | 拓展阅读 | 推荐阅读 | 推薦閱讀 | 参考资料 | 參考資料 | 更多信息 | 更多資訊 | 了解更多 |
      想读更多 | 想讀更多 | 深度延伸 | 还可以读 | 還可以讀 | 我们此前的报道 | 我們此前的報道 | 本报此前报道 |
      本報此前報道 | 此前报道 | 此前報道 | 往期报道 | 往期報道 | 更多背景 | 深入报道 | 深入報道 | 更深入地看 |
      延伸报道 | 延伸報道 | 读原始文件 | 讀原始文件 | 想知道更多 | 想更深入了解 | 延伸了解 | 往下深挖 |
      我们先前的报道 | 我們先前的報道 | 本报先前报道 | 本報先前報道 | 过往报道 | 過往報道 | 我们曾报道 |
      我們曾報道 | 拓展閱讀 | 擴展閱讀 | 深度阅读 | 深度閱讀 | 参考阅读 | 參考閱讀 | 补充阅读 | 补充閱讀 |
      更多资讯 | 更多资料 | 更多資料 | 参考链接 | 參考鏈接 | 报告全文 | 報告全文 | 全文链接 | 全文鏈接 |
      往期回顾 | 往期回顧 | 往期文章 | 专题 | 專題 | 专题报道 | 專題報道 | 系列文章 | 前文回顾 | 前文回顧 |
      延伸资料 | 延伸資料 | 延伸内容 | 延伸內容 | 完整报告 | 完整報告 | 同系列文章 | 进一步阅读 | 進一步閱讀 |
      系列报道 | 系列報道 | 深度报道 | 深度報道 | 参考连结 | 參考連結 | 原文连结 | 原文連結 | 拓展资料 |
      拓展資料 | 深入探讨 | 深入探討`,
    ja: `
      さらに深く | さらに深く知る | 深掘り | 深掘りする | もっと深く | もっと深く知る | もっと深く知りたい方へ |
      深く知るには | 次に読む | 次に読みたい | 次に読むなら | さらに掘り下げる | もっと知りたい人へ |
      もっと知りたい方へ | さらに知りたい方へ | さらに読む | 詳しく知る | 参考資料 | もっと知る |
      あわせて知りたい | 参考記事 | 詳しい情報 | さらに学ぶ | さらに深く知るには | さらに深く知るために |
      さらに深く知りたい人へ | さらに深く知りたい方へ | もっと深く知るために | もっと深く知りたい人へ |
      さらに深掘り | さらに深掘りするなら | もっと深掘り | もっと深掘りする | もっと深掘りしたい人へ |
      理解を深めるために | 理解を深めるための記事 | 理解を深める記事 | このニュースをもっと知る |
      このニュースを深く知る | このニュースをさらに詳しく | このテーマをもっと知る | このテーマを深掘り |
      背景を知るための記事 | もっと知りたい人のために | より深く知るために | より深く知りたい方へ |
      もっと知りたい | もっと詳しく知る | もっと詳しく知りたい人へ | もっと詳しく知りたい方へ | さらに詳しく知る |
      さらに詳しく知りたい方へ | さらに詳しく知りたい人へ | より詳しく | より詳しく知りたい方へ |
      詳しく知りたい方へ | 詳しく知りたい人へ | 深く知る | もっと学ぶ | 参考リンク | 参考情報 | 参考になる記事 |
      外部リンク | リンク | おすすめ記事 | おすすめの記事 | おすすめの本 | ブックガイド | 推薦図書 | 読書案内`,
  },
};

/** Labels that sum up: over a story its key points, at its end the bottom line. */
export const SUMMING_LABELS = `
  In short | In brief | Summary | The short version | To sum up | In summary | Kurz gesagt | Kurzum | Kurz und knapp |
  Zusammengefasst | Zusammenfassung | Zusammenfassend | En bref | En résumé | Pour résumer | Résumé | En resumen |
  Resumiendo | Resumen | En síntesis | Em resumo | Resumindo | Resumo | Em síntese | Em suma | In sintesi | In breve |
  Riassumendo | Sintesi | Samengevat | In het kort | Kort gezegd | Samenvatting | Kort sagt | Kort om |
  Sammanfattningsvis | Sammanfattning | Kort fortalt | Oppsummert | Oppsummering | Opsummering | Lyhyesti | Yhteenveto |
  W skrócie | Podsumowanie | Podsumowując | Shrnutí | Ve zkratce | Röviden | Összefoglalva | Pe scurt | În rezumat |
  Коротко | Итого | Підсумок | Kısaca | Özetle | Özet | باختصار | الخلاصة | まとめ | 要するに | ひとことで言うと | 一言で言うと | 一言でいえば | ひと言で言えば | ひとことで言えば | 总结 | 總結 | 小结 | 小結 |
  一句话总结 | 요약 | 정리 | 정리하면 | 한 줄 요약 | 한줄요약`;

const SOME = "[\\p{L}\\p{M}'.-]{1,20}(?: [\\p{L}\\p{M}'.-]{1,20}){0,4}";
/** Labels that name somebody or something no table knows, by kind; folded: "What Fathom is saying", "Come funziona la barriera". */
export const OPEN_LABELS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'quotes',
    new RegExp(
      `^(?:what (?:the )?${SOME} (?:(?:is|are) saying|says?|said|had to say)|(?:das|was|so) (?:sagt|sagen|reagiert|reagieren) ${SOME}|` +
        `ce (?:que|qu'en) (?:dit|disent|repond|repondent) ${SOME}|(?:lo )?que (?:dice|dicen|dijo|dijeron|responde|responden) ${SOME}|` +
        `o que (?:diz|dizem|disse|disseram|responde|respondem) ${SOME}|(?:che )?cosa (?:dice|dicono|risponde|rispondono) ${SOME}|` +
        `(?:wat|dit) (?:zegt|zeggen) ${SOME}|(?:vad|hva|hvad|det|dette|detta) (?:sager|sier|siger) ${SOME}|ce (?:spune?|zice?) ${SOME}|` +
        `co (?:mowia|mowi|rika|rikaji) ${SOME}|τι λε(?:ει|νε) ${SOME}|что говор(?:ит|ят) ${SOME}|що (?:каже|кажуть) ${SOME}|` +
        `ماذا (?:يقول|تقول) ${SOME}|מה אומר(?:ים|ת|ות)? ${SOME}|mita ${SOME} sano(?:o|vat)|` +
        '\\p{Script=Han}{2,10}(?:怎么说|怎麼說|怎么看|怎麼看|怎样说|怎樣說)|[\\p{Lo}ー]{1,12}(?:はこう語る|はこう話す|の言い分|はどうみる|はどう見る))$',
      'u',
    ),
  ],
  [
    'how-it-works',
    new RegExp(
      `^(?:how (?:the |an? )?${SOME} works?|(?:so|wie) funktioniert ${SOME}|comment (?:fonctionne|marche) ${SOME}|como funciona[n]? ${SOME}|come funziona(?:no)? ${SOME}|` +
        `(?:zo|hoe) werkt ${SOME}|sa fungerar ${SOME}|slik (?:virker|fungerer) ${SOME}|sadan (?:virker|fungerer) ${SOME}|jak dziala ${SOME}|jak funguje ${SOME}|` +
        `как работает ${SOME}|як працює ${SOME}|كيف [يت]عمل ${SOME})$`,
      'u',
    ),
  ],
];
/** How such a label may begin, folded. */
export const OPEN_LABEL_OPENING =
  /^(?:what |how |das sag|was sag|so reagi|so funkt|wie funkt|ce que |ce qu'en|ce spun|ce zic|comment |lo que |que di|que resp|como fun|come fun|o que |che cosa|cosa di|cosa ris|wat zeg|dit zeg|zo werkt|hoe werk|vad sag|hva sie|hvad sig|det s|dett|sa funge|slik |sadan |co mow|co rik|jak |mita |τι λε|что гов|що каж|как раб|як прац|ماذا |كيف |מה אומר|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** The forms of one text of the tables. */
export const formsIn = (text: string): string[] => text.split('|').map(form => form.trim());

"""What people ask for in their own words, in plain letters, and the choice that does the same. Data only.

Each counts as the whole message. The tokens are those of `bot/heard.py`.
"""

from __future__ import annotations

# Said politely, a request is still the whole message.
POLITE = frozenset(
    [
        "please",
        "hello",
        "hi",
        "thanks",
        "por",
        "favor",
        "hola",
        "gracias",
        "tanpri",
        "souple",
        "bonjou",
        "mesi",
        "من",
        "فضلك",
        "فضلكم",
        "رجاء",
        "الرجاء",
        "مرحبا",
        "شكرا",
    ]
)

REQUESTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "go:help",
        (
            r"i (can not|cannot|can t|cant|don t know how to|do not know how to) read( (well|this|it|good|or write))*",
            r"i (do not|don t|dont|did not|didn t) understand( (this|it|anything|you|what (this|it) (says|means)))*",
            r"(yo )?no (se|puedo) (leer|escribir)( (bien|mucho|esto|ni escribir|ni leer))*",
            r"(yo )?no (le |les )?(entiendo|entendi|comprendo)( (nada|esto|bien|el mensaje|que dice))*",
            r"(mwen|m) pa (konn|ka|kapab) (li|ekri)( (byen|ni ekri))*|(mwen|m) pa konprann( (anyen|sa|sa a))*",
            r"(انا )?(لا|ما) (اعرف|استطيع|بعرف|اقدر) (القراءه|ان اقرا|اقرا)|(انا )?(لا|ما|لم) (افهم|فهمت|بفهم)",
            r"je ne (sais|peux) pas (lire|ecrire)( bien)?|je (ne )?comprends (pas|rien)",
            r"(eu )?nao (sei|consigo|posso) (ler|escrever)( bem)?|(eu )?nao (entendo|entendi)( nada)?",
            r"(я )?не (умею|могу) (читать|прочитать)|(я )?(ничего )?не (понимаю|понял|поняла)( ничего)?",
            r"我?(不识字|看不懂|不会读|不明白|不懂)",
        ),
    ),
    (
        "missed",
        (
            r"(i )?(think i |just )?(have |ve )?missed (my|the|a|our) (hearing|court|court date|court"
            r" hearing|appointment)"
            r"( (today|yesterday|last week))?",
            r"i (did not|didn t|could not|couldn t) (go|make it|come|get) to (my |the )?(hearing"
            r"|court)( (today|yesterday))?",
            r"i (missed|did not go|didn t go|was late)",
            r"(yo )?(ya )?(perdi|falte a|no fui a|no pude ir a|no llegue a|me perdi) (mi |la |una"
            r" )?(audiencia|corte|cita)"
            r"( (hoy|ayer))?",
            r"(yo )?(falte|no fui|no pude ir)( (a )?la corte)?",
            r"(mwen|m) (te )?(rate|manke|pa ale nan|pa t ale nan|pat ale nan) (odyans|tribinal"
            r"|randevou)( (mwen|m|lan|la|an))?"
            r"( (jodi a|ye))?",
            r"(لقد )?(فاتتني|فاتني|تغيبت عن|غبت عن|لم احضر|لم اذهب الي|ما حضرت) (ال)?(جلسه|جلستي|محكمه"
            r"|موعد|موعدي|جلسه المحكمه)"
            r"( (اليوم|امس))?",
        ),
    ),
    (
        "differs",
        (
            r"((i |we )?(have|got|received|there is|there s) )?(a |my )?new (court |hearing )?date",
            r"(they|the judge|the court) (changed|moved|postponed|rescheduled) (my|the|our) (court |hearing )?"
            r"(date|hearing|court|appointment)",
            r"(my|the) (court |hearing )?(date|hearing|court|appointment) (was |has |has been |is |got )?"
            r"(changed|moved|postponed|rescheduled)",
            r"(she|he|they|mom|my (mom|mother|dad|father|husband|wife)) (got|has|have|received) a new (court"
            r" |hearing )?date",
            r"((tengo|tiene|(me|le|nos) dieron|(me|le) llego|hay) )?(una )?(nueva fecha|fecha nueva)",
            r"(me|le|nos) dieron otra fecha",
            r"me cambiaron (la|mi) (fecha|audiencia|corte|cita)",
            r"(mi|la) (fecha|audiencia|corte|cita) (ya )?(cambio|se cambio|se movio|fue cambiada)",
            r"((mwen|m) (gen|jwenn|resevwa) )?(yon )?(nouvo|lot) dat",
            r"yo (chanje|ranvwaye|deplase) (dat|odyans|randevou|tribinal)( (mwen|m|lan|la|an|a))*",
            r"(dat|odyans|randevou)( (mwen|m|lan|la|an|a))* chanje",
            r"(لدي |عندي )?(موعد|تاريخ) جديد",
            r"(تغير|تغيرت|تاجل|تاجلت|غيروا|اجلوا) (موعدي|جلستي|(ال)?(موعد|جلسه|تاريخ))",
            r"(j ai (une )?)?nouvelle date",
            r"(ma|la|mon|l) (date|audience|rendez vous) (a |a ete |est )(changee?|reportee?)",
            r"((tenho|recebi) )?(uma )?nova data",
            r"(mudaram|adiaram|remarcaram) (a |minha |a minha )(data|audiencia)",
            r"(a )?(minha )?(data|audiencia) (mudou|foi (adiada|mudada|remarcada))",
            r"(у меня )?новая дата|(мне )?(перенесли|изменили) (дату|слушание|суд|заседание)",
            r"(дата|дату|слушание|суд|заседание) (изменилась|изменилось|изменили|перенесли|перенесено|перенесен)",
            r"我?(有|收到)了?新的?(日期|时间)|新日期|(日期|时间|开庭)(改|变)了|改了(我的)?(日期|开庭)",
        ),
    ),
    (
        "over",
        (
            r"(my|the) (whole )?case is (over|closed|finished|done)|case (over|closed)|(it s|it is) all over",
            r"(mi|el) caso (ya )?(termino|se termino|esta cerrado|se cerro|acabo|se acabo|esta terminado)",
            r"(ka|dosye) (mwen|m|la|an|a)( an)? (fini|femen|fin fini)",
            r"(انتهت|اغلقت) (قضيتي|القضيه)|(قضيتي|القضيه) (انتهت|اغلقت|مغلقه|منتهيه)",
        ),
    ),
    (
        "go:lawyer",
        (
            r"(my )?(lawyer|attorney)( (contact|phone|number|s number|s phone))?|(call|contact|talk to)"
            r" (my|the|a) (lawyer|attorney)",
            r"(who is|what is) my (lawyer|attorney)( s (number|phone))?|i (need|want) to (call|talk to)"
            r" (my|a) (lawyer|attorney)",
            r"(quien|cual) es( el (telefono|numero) de)? mi (abogado|abogada)",
            r"(mi |el )?(abogado|abogada)|(telefono|numero) de(l| mi) (abogado|abogada)|(llamar|hablar"
            r" con)( a)? mi (abogado|abogada)",
            r"(ki moun|kiyes) ki avoka (mwen|m)",
            r"avoka( (mwen|m))?|(nimewo|telefon) avoka( (mwen|m|la|a))?|(rele|pale ak) avoka( (mwen|m))?",
            r"من (هو |هي )?(محامي|محاميتي)",
            r"(ال)?(محامي|محاميه|محام)|(رقم|هاتف) (ال)?محامي|(اتصل|التحدث|الاتصال) (ب|مع )?(ال)?محامي",
        ),
    ),
    (
        "go:guide",
        (
            r"guide|guidance|questions|i have (a )?questions?|what should i know|tips",
            r"guia|preguntas|tengo (una )?preguntas?|consejos|que debo saber",
            r"gid|kesyon|mwen gen (yon )?kesyon|m gen (yon )?kesyon|sa pou m konnen",
            r"دليل|الدليل|اسيله|لدي سوال|عندي سوال|معلومات",
        ),
    ),
    (
        "calendar",
        (
            r"calendar|calendar file|add to( my)? calendar|ics",
            r"calendario|agregar al calendario|agenda",
            r"kalandriye|almanak",
            r"(ال)?تقويم|(ال)?رزنامه",
        ),
    ),
    (
        "map",
        (
            r"map|where is (it|the court|my hearing)|(address|directions)( of the court)?|show( me)?"
            r" the (map|place)",
            r"mapa|donde (es|esta|queda)( (la corte|el tribunal|mi audiencia))?|direccion( (de la corte"
            r"|del tribunal))?",
            r"kat|ki kote (tribinal la|li ye|sa ye)|adres( (tribinal la|la))?",
            r"(ال)?خريطه|اين (ال)?محكمه|(ال)?عنوان|عنوان المحكمه",
        ),
    ),
    (
        "guide:dont_miss",
        (
            r"(and )?what (happens|will happen|if) (if )?i (do not|don t|dont|can t|cant) (go|come|show up)( to (court"
            r"|my hearing|the hearing))?|(do|must) i (have to |really have to )?go( to court)?",
            r"(y )?que (pasa|pasaria|me pasa|pasara) si (no voy|falto|no puedo ir|no me presento|no llego)( a (la corte"
            r"|la audiencia|mi audiencia))?|(tengo que|debo) ir( a la corte)?",
            r"(ki )?sa (k |ki )?(ap |pral |ka )?(rive|pase)( m| mwen)? si (m|mwen) pa ale( (nan )?tribinal( la)?)?",
            r"(ماذا|شو|ايش) (يحدث|سيحدث|يصير|بيصير) (اذا|ان|لو) (لم احضر|لم اذهب|ما رحت|غبت)",
        ),
    ),
    (
        "guide:what_to_bring",
        (
            r"what (do|should) i (bring|take)( to (court|the hearing|my hearing))?|what to bring",
            r"que (debo |tengo que )?(llevar|llevo|traer)( a (la corte|la audiencia|mi audiencia))?",
            r"(ki )?sa pou (m|mwen) pote|kisa pou (m|mwen) pote",
            r"ماذا (احضر|اخذ|احضر معي|اخذ معي)",
        ),
    ),
    (
        "guide:in_person_or_online",
        (
            r"(is it |is my hearing )?(online|by video|webex)( or in person)?|in person or online|do i"
            r" have to go in person",
            r"(es )?(en persona o )?(en linea|por internet|por video|virtual)( o en persona)?",
            r"(eske se )?(sou entenet|an liy|sou videyo|an pesonn)( oswa an pesonn)?",
            r"(هل هي )?(عبر الانترنت|عن بعد|بالفيديو)|حضوريا ام عبر الانترنت",
        ),
    ),
    (
        "guide:cannot_go",
        (
            r"i (can t|cannot|can not) (go|come|make it)( to (court|my hearing|the hearing))?|(can i"
            r"|how do i) change (my|the) date",
            r"no (puedo|podre|voy a poder) (ir|asistir)( a (la corte|la audiencia|mi audiencia))?",
            r"(mwen|m) pa (ka|kapab) (ale|vini)( (nan|lan) (tribinal|odyans)( (la|lan|an))?)?",
            r"لا (استطيع|يمكنني|اقدر) (الحضور|الذهاب|ان احضر|ان اذهب)( الي المحكمه)?",
        ),
    ),
    (
        "guide:moved",
        (
            r"(i|we) (have |ve )?(just )?moved|i am moving|i m moving|(i have a )?new address|change"
            r" (of|my) address|eoir 33|ar 11",
            r"(ya )?me (mude|cambie|voy a mudar)( de casa)?|(cambio de|nueva|cambie de|cambie mi) direccion",
            r"(mwen|m) (demenaje|chanje adres|chanje kay)|nouvo adres|chanjman adres",
            r"انتقلت|لقد انتقلت|غيرت (عنواني|سكني|بيتي)|عنوان جديد|تغيير العنوان",
        ),
    ),
    (
        "guide:afraid_to_go",
        (
            r"i( am| m) (afraid|scared)( to go| of ice| of going)?( to (court|the hearing|my hearing))?"
            r"|(will|can) (ice|they) arrest me( at court| there)?",
            r"is it safe( to go)?( to (court|the hearing|my hearing))?|is ice (there|at (the )?court)",
            r"(es|sera) seguro( ir)?( (a|en) la corte)?|(hay|esta|va a estar) (ice|(la )?migra)( (ahi|en la corte))?",
            r"(tengo|me da) miedo( de| a)?( ir)?( (a la corte|a la audiencia|a la migra|de ice))?|me"
            r" (pueden|van a) arrestar",
            r"(mwen|m) pe( (ale|pou m ale))?( (nan|lan) tribinal( la)?)?|eske yo (ka|pral) arete (m|mwen)",
            r"(انا )?(خايف|خايفه|اخاف)( من)?( الذهاب)?( الي المحكمه)?|هل (سيعتقلونني|يعتقلونني)",
        ),
    ),
    (
        "go:language",
        (
            r"(i )?(do not|don t|dont|can t|cant|cannot|no) (speak|read|understand|know) english|no english",
            r"(yo )?no (hablo|leo|entiendo|se|comprendo)( el)? ingles",
            r"(mwen |m )?pa (pale|li|konprann|konnen) angle",
            r"لا (اتكلم|اتحدث|اقرا|افهم|اعرف) (اللغه )?(ال)?انجليزيه",
            r"(eu )?nao (falo|leio|entendo|sei) ingles",
            r"je ne (parle|lis|comprends) pas( l)? anglais",
            r"(я )?не (говорю|читаю|понимаю|знаю)( по)? англииск(и|ии)",
            r"我?(不会|不懂|听不懂|看不懂)(说|讲|看)?英(文|语)",
        ),
    ),
    (
        "guide:interpreter",
        (
            r"(i need an? |free )?(interpreter|translator|interpretation)",
            r"(necesito (un |una )?)?(interprete|traductor|traductora)",
            r"((mwen|m) bezwen yon )?(entepret|tradikte)",
            r"(احتاج )?(الي )?(مترجم|مترجما|ترجمه)",
        ),
    ),
    (
        "guide:scams",
        (
            r"(is this a |a )?(scam|scams|fraud|fake)|is this real|(they|someone) asked( me)? for money",
            r"(es |esto es )?(una )?(estafa|fraude|falso)|(me )?(piden|pidieron) dinero",
            r"(se )?(yon )?(fwod|eskwokri|magouy)|yo mande (m|mwen) lajan",
            r"(هل هذا )?(احتيال|نصب)|طلبوا( مني)? (مالا|المال|فلوس)",
        ),
    ),
    (
        "guide:find_a_lawyer",
        (
            r"(i need|find|looking for|how do i find) (a |an )?(free )?(lawyer|attorney)|(free|legal)"
            r" (lawyer|help|aid)",
            r"i (do not|don t|dont) have (a |an |any )?(lawyer|attorney)|i have no (lawyer|attorney)|no lawyer",
            r"(necesito|busco|quiero|buscar|encontrar) (un |una )?(abogado|abogada)( gratis)?|ayuda legal",
            r"(yo )?no tengo (un |una )?(abogado|abogada)|no (tengo|hay) (dinero|plata) para( un)? abogado",
            r"(mwen|m) pa gen (yon )?avoka|(ليس|ما) (لدي|عندي) محام(ي|يا)?",
            r"(mwen|m) (bezwen|cheche|vle) (yon )?avoka|jwenn (yon )?avoka|ed legal",
            r"(احتاج|اريد|ابحث عن) (الي )?محام(ي|يا)?|مساعده قانونيه",
        ),
    ),
    (
        "guide:letter_or_order",
        (
            r"i (got|received|have) (a |an )?(letter|deportation order|removal order|order|notice)("
            r" from (the )?(court|judge|ice))?"
            r"|(deportation|removal) order",
            r"(recibi|me llego|tengo) (una |la )?(carta|orden|orden de deportacion|notificacion)( de"
            r" (la corte|el juez|ice))?"
            r"|orden de deportacion",
            r"(mwen|m) (resevwa|jwenn) (yon )?(let|lod|lod depotasyon)( (tribinal|nan men tribinal)("
            r" la)?)?|lod depotasyon",
            r"(وصلتني|استلمت|تلقيت) (رساله|امر|امر ترحيل|امرا)( من المحكمه)?|امر (ال)?ترحيل",
        ),
    ),
    (
        "go:erase",
        (
            r"erase (me|my data|everything)|(delete|erase|forget) (all )?(my )?(data|information"
            r"|account)|forget me",
            r"(borren?|borrar|eliminen?|eliminar) (todos )?(mis datos|mi informacion|mi cuenta|todo)"
            r"|olvid(en|e)me",
            r"(efase|bliye) (tout )?(done|enfomasyon) (mwen|m)( yo)?|efase tout|bliye (mwen|m)",
            r"(امحوا|احذفوا|امسحوا) (كل )?(بياناتي|معلوماتي|شيء عني)|انسوني",
        ),
    ),
    (
        "go:data",
        (
            r"what do you (know|have|keep|store)( about me)?|(my data|my information|privacy)",
            r"que (saben|guardan|tienen) (de|sobre) mi|mis datos|privacidad",
            r"(ki )?sa (nou|ou) (konnen|gen) sou (mwen|m)|done (mwen|m)|enfomasyon (mwen|m)",
            r"ماذا تعرفون عني|بياناتي|معلوماتي|الخصوصيه",
        ),
    ),
    (
        "go:ways",
        (
            r"(i have a |my )?new (phone )?number|(i )?(have )?changed (my )?(phone )?number|my (phone"
            r" )?number (has )?changed",
            r"(tengo (un )?)?numero nuevo|(ya )?cambie (de|mi) numero|(tengo )?nuevo numero|mi numero cambio",
            r"(mwen |m )?(gen (yon )?)?nouvo nimewo|(mwen |m )?chanje nimewo( telefon)?( (mwen|m))?"
            r"|nimewo (mwen|m) chanje",
            r"رقمي تغير|تغير رقمي|غيرت رقمي|(لدي |عندي )?رقم جديد",
        ),
    ),
)

# Français. On dit "vous", en phrases courtes, et toujours les mêmes mots : audience, tribunal, juge, avocat,
# convocation (le papier du tribunal avec la date), rendez-vous (mot neutre), rappel, ordre d'expulsion, mot secret.
# signed: no

language-name = Français

## Dates

weekdays-short = lun. mar. mer. jeu. ven. sam. dim.
months-short = janv févr mars avr mai juin juil août sept oct nov déc
time-before-noon = { $hour }:{ $minute } AM
time-after-noon = { $hour24 }:{ $minute } ({ $hour }:{ $minute } PM)

date-full = { $weekday } { $day } { $month } { $year }
date-without-year = { $weekday } { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, heure de { $city }
short-when = { $day }, { $time }
when-today = Aujourd'hui, { $when }
when-tomorrow = Demain, { $when }

## Words

yes = Oui
no = Non
back = Retour
cancel-word = Annuler
list-separator = {", "}

## Kinds

kind-master = Audience courte (master)
kind-individual = Audience complète (individual)
kind-bond = Audience de caution
kind-fear_review = Révision de l'entretien sur la peur
kind-status_or_other_court = Autre audience au tribunal
kind-uscis_biometrics = Empreintes à l'USCIS (biométrie)
kind-uscis_interview = Entretien à l'USCIS
kind-ice_checkin = Visite à l'ICE (check-in)
kind-filing_deadline = Date limite pour des papiers
kind-other = Autre rendez-vous

kind-master-long = Audience "master" : une audience courte, souvent la première. Beaucoup de personnes sont appelées à la même heure.
kind-individual-long = Audience "individual" : l'audience complète. Le juge écoute toute l'affaire.
kind-bond-long = Audience de caution : pour demander à sortir de détention.
kind-fear_review-long = Révision de l'entretien sur la peur : un juge regarde à nouveau la décision de l'entretien sur la peur.
kind-status_or_other_court-long = Une audience au tribunal de l'immigration.
kind-uscis_biometrics-long = L'USCIS prend les empreintes et une photo.
kind-uscis_interview-long = Un agent de l'USCIS pose des questions sur la demande.
kind-ice_checkin-long = Une visite à l'ICE, ou un contact avec l'ICE.
kind-filing_deadline-long = Le dernier jour pour remettre des papiers.
kind-other-long = Un rendez-vous qu'une personne a écrit.

your-master = votre audience courte (master) au tribunal
your-master-short = votre audience courte
your-individual = votre audience complète (individual) au tribunal
your-individual-short = votre audience complète
your-bond = votre audience de caution
your-fear_review = votre audience après l'entretien sur la peur
your-fear_review-short = votre audience devant le juge
your-status_or_other_court = votre audience au tribunal
your-status_or_other_court-short = votre audience
your-uscis_biometrics = vos empreintes à l'USCIS
your-uscis_interview = votre entretien à l'USCIS
your-ice_checkin = votre visite à l'ICE (check-in)
your-filing_deadline = votre date limite pour des papiers
your-other = votre rendez-vous

of-master = { $names } : audience courte (master) au tribunal
of-master-short = { $names } : audience courte
of-individual = { $names } : audience complète (individual) au tribunal
of-individual-short = { $names } : audience complète
of-bond = { $names } : audience de caution
of-fear_review = { $names } : audience après l'entretien sur la peur
of-fear_review-short = { $names } : audience devant le juge
of-status_or_other_court = { $names } : audience au tribunal
of-status_or_other_court-short = { $names } : audience
of-uscis_biometrics = { $names } : empreintes à l'USCIS
of-uscis_interview = { $names } : entretien à l'USCIS
of-ice_checkin = { $names } : visite à l'ICE (check-in)
of-filing_deadline = { $names } : date limite pour des papiers
of-other = { $names } : rendez-vous

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from } :
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    nous avons noté { $what }
    { $when }
sms-changed =
    nouvelle date pour { $what }
    Avant : { $old }
    Après : { $when }
sms-changed-place =
    nouveau lieu pour { $what }
    { $when }
sms-cancelled =
    on nous a dit que cette date ne compte plus : { $what }
    { $when }
    Vérifiez que c'est vrai.
sms-nudge =
    merci de vérifier cette semaine : { $what }
    { $when }
sms-disputed =
    nous avons { $count } dates pour { $what }
    { $dates }
    Laquelle est juste ? Vérifiez aujourd'hui.
sms-disputed-place =
    nous avons { $count } lieux pour { $what }
    { $when }
    Lequel est juste ? Vérifiez aujourd'hui.
sms-several = { $count } dates
sms-several-confirmation = { $count } dates notées
sms-several-changed = { $count } changements
sms-several-cancelled = on nous a dit que ces { $count } dates ne comptent plus
sms-several-nudge = merci de vérifier ces { $count } dates cette semaine
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Avant : { $old }
    Après : { $when }
sms-item-disputed =
    - { $what } : { $count } dates
    { $dates }
    Laquelle est juste ? Vérifiez aujourd'hui.
sms-item-disputed-place =
    - { $what } : { $count } lieux
    { $when }
    Lequel est juste ? Vérifiez aujourd'hui.
sms-place = { $place } (voir votre convocation)
sms-place-aged = { $place } (de { $as_of } ; voir votre convocation)
sms-place-unknown = Lieu : voir votre convocation
sms-online = Participez { $medium } : voir votre convocation

medium-video = par vidéo
medium-internet = par internet
medium-phone = par téléphone

do-court-papers = Demandez maintenant à un avocat quels papiers il faut.
do-court-papers-short = Parlez des papiers avec un avocat.
do-court-plan = Organisez maintenant le trajet, le travail et la garde des enfants.
do-court-plan-short = Organisez trajet, travail, enfants.
do-court-bring = Apportez la convocation, une pièce d'identité avec photo et tous les papiers du tribunal. Partez de bonne heure : il y a une file de sécurité.
do-court-bring-short = Apportez convocation, pièce d'identité, papiers. Partez en avance.
do-court-today = Passez la sécurité et soyez dans la salle à l'heure fixée : { $time }
do-court-today-short = Passez la sécurité. Soyez en salle à { $time }
do-urgent = C'est urgent. Appelez un avocat maintenant.
do-uscis-papers = Relisez la lettre de l'USCIS et rassemblez les papiers.
do-uscis-plan = Organisez maintenant le trajet, le travail et la garde des enfants.
do-uscis-bring = Apportez la lettre de l'USCIS et une pièce d'identité avec photo. Partez de bonne heure.
do-uscis-today = Soyez sur place avec la lettre et une pièce d'identité avec photo à l'heure fixée : { $time }
do-uscis-today-short = Apportez lettre et pièce d'identité. Heure : { $time }
do-ice-papers = Parlez avec un avocat avant ce jour.
do-ice-plan = Parlez avec un avocat avant ce jour.
do-ice-bring = Parlez avec un avocat avant d'y aller. Apportez vos papiers de l'ICE.
do-ice-today = Apportez vos papiers de l'ICE. Dites à une personne de confiance où vous allez.
do-filing-papers = Demandez maintenant à un avocat si cette date est juste.
do-filing-plan = Demandez maintenant à un avocat si cette date est juste.
do-filing-bring = Appelez un avocat aujourd'hui pour cette date.
do-filing-today = Appelez un avocat maintenant pour cette date.
do-other-papers = Notez-le dans votre calendrier.
do-other-plan = Organisez maintenant le trajet, le travail et la garde des enfants.
do-other-bring = Rassemblez vos papiers. Partez de bonne heure.
do-other-today = Partez de bonne heure.

miss-court = Si vous n'y allez pas, le juge peut ordonner votre expulsion.
miss-court-short = Sans vous, le juge peut ordonner l'expulsion.
miss-court-other = Si la personne n'y va pas, le juge peut ordonner son expulsion.
miss-court-other-short = En cas d'absence, le juge peut ordonner l'expulsion.
miss-bond = Une absence peut nuire à l'affaire.
miss-uscis_biometrics = Si vous n'y allez pas, l'USCIS peut considérer la demande comme abandonnée.
miss-uscis_biometrics-short = En cas d'absence, l'USCIS peut clore la demande.
miss-uscis_biometrics-other = Si la personne n'y va pas, l'USCIS peut considérer la demande comme abandonnée.
miss-uscis_biometrics-other-short = En cas d'absence, l'USCIS peut clore la demande.
miss-uscis_interview = Une absence peut nuire à la demande.
miss-ice_checkin = Une absence peut avoir des suites graves. Demandez à un avocat.
miss-ice_checkin-short = Une absence peut avoir des suites graves.
miss-filing_deadline = Les papiers doivent arriver avant la fin de ce jour. En retard, ils peuvent ne pas compter.
miss-filing_deadline-short = Des papiers en retard peuvent ne pas compter.

sms-check-court = La date peut changer, aussi pour un jour plus proche. Vérifiez sur https://acis.eoir.justice.gov/en/ ou au 1-800-898-7180. Seuls les papiers du tribunal sont officiels.
sms-check-court-short = La date peut avancer : https://acis.eoir.justice.gov/en/ 1-800-898-7180. Seul compte le papier du tribunal.
sms-check-bond = Les audiences de caution ne sont pas sur https://acis.eoir.justice.gov/en/ ni au 1-800-898-7180. Demandez à l'avocat. Seuls les papiers du tribunal comptent.
sms-check-bond-short = Les cautions ne sont pas sur https://acis.eoir.justice.gov/en/ ni au 1-800-898-7180. Seul compte le papier du tribunal.
sms-check-uscis = La date peut changer. La lettre la plus récente de l'USCIS compte.
sms-check-ice = La date peut changer. Votre papier le plus récent de l'ICE compte : https://www.ice.gov/check-in
sms-check-ice-short = Votre dernier papier de l'ICE compte : https://www.ice.gov/check-in
sms-check-filing = Une personne a tapé cette date. Nous ne l'avons pas vérifiée.
sms-check-filing-short = Nous n'avons pas vérifié cette date.
sms-check-other = La date peut changer. Vérifiez votre lettre la plus récente.

sms-lawyer = Avocat(e) : { $name } { $phone }
sms-lawyer-hours = Avocat(e) : { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Avocat(e) : { $phone }
sms-help = { $name } peut vous aider à trouver un avocat : { $phone }
sms-help-hours = { $name } peut vous aider à trouver un avocat : { $phone } ({ $hours })
sms-help-unnamed = Aide pour trouver un avocat : { $phone }
sms-not-court = Nous ne sommes pas le tribunal. Ceci n'est pas un conseil juridique.
sms-not-court-short = Ni le tribunal, ni un conseil juridique.
sms-not-official = Ceci n'est pas un conseil juridique.
sms-stop = STOP pour finir.

rich-code = Votre mot secret : { $code }
rich-reminder = Rappel : { $what }
rich-confirmation =
    Noté : { $what }
    Merci de comparer avec votre convocation.
rich-confirmation-then = Nous vous le rappellerons avant ce jour.
rich-changed = La date a changé : { $what }
rich-changed-place = Le lieu a changé : { $what }
rich-cancelled =
    On nous a dit que cette date ne compte plus : { $what }
    Merci de vérifier que c'est vrai.
rich-nudge = Merci de vérifier cette date cette semaine : { $what }
rich-disputed =
    Nous avons { $count } dates pour { $what }
    Nous ne savons pas laquelle est juste. Merci de vérifier aujourd'hui.
rich-disputed-place =
    Nous avons { $count } lieux pour { $what }
    Nous ne savons pas lequel est juste. Merci de vérifier aujourd'hui.
rich-several = Rappel : { $count } dates
rich-several-confirmation =
    Noté : { $count } dates
    Merci de les comparer avec vos convocations.
rich-several-confirmation-then = Nous vous les rappellerons avant chaque jour.
rich-several-changed = { $count } changements
rich-several-cancelled =
    On nous a dit que ces { $count } dates ne comptent plus.
    Merci de vérifier que c'est vrai.
rich-several-nudge = Merci de vérifier ces { $count } dates cette semaine.
rich-item = { $number }. { $what }
rich-when = Quand : { $when }
rich-was = Avant : { $old }
rich-now = Maintenant : { $when }
rich-date-choice = - { $when }
rich-where = Où : { $place }
rich-where-notice = Suivez le lieu écrit sur votre convocation.
rich-where-aged = Suivez le lieu écrit sur votre convocation. Notre adresse date du { $as_of }.
rich-where-unknown = Où : voir le lieu sur votre convocation.
rich-where-medium = Comment : { $medium }. Votre convocation dit comment participer. Un lien seul ne veut pas dire que c'est par internet.
rich-do = À faire : { $action }
rich-do-court-today-more = Un retard peut compter comme une absence. La file de sécurité peut être longue.
rich-do-court-bring-more = L'interprète du tribunal est gratuit.
rich-check-court =
    La date peut changer, aussi pour un jour plus proche. Vérifiez chaque semaine :
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Si rien ne s'affiche, continuez à vérifier. Seuls les papiers du tribunal sont officiels.
rich-check-bond =
    Les audiences de caution ne sont pas sur https://acis.eoir.justice.gov/en/ ni au téléphone 1-800-898-7180. Demandez à l'avocat.
    Seuls les papiers du tribunal sont officiels.
rich-check-uscis = La date peut changer. La lettre la plus récente de l'USCIS compte.
rich-check-ice =
    La date peut changer. Votre papier le plus récent de l'ICE compte.
    https://www.ice.gov/check-in
rich-check-filing = Une personne a tapé cette date. Nous ne l'avons pas vérifiée. Demandez à un avocat.
rich-check-other = La date peut changer. Vérifiez votre lettre la plus récente.
rich-lawyer = Avocat(e) : { $name }, { $phone }
rich-lawyer-hours = Avocat(e) : { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Avocat(e) : { $phone }
rich-help = { $name } peut vous aider à trouver un avocat : { $phone }
rich-help-hours = { $name } peut vous aider à trouver un avocat : { $phone } ({ $hours })
rich-help-unnamed = Nous pouvons vous aider à trouver un avocat : { $phone }
rich-not-court = Nous ne sommes pas le tribunal. Ceci n'est pas un conseil juridique.
rich-not-official = Ceci n'est pas un conseil juridique.
rich-stop = Pour ne plus recevoir de messages, envoyez STOP.

after-court = Votre audience était le { $date }. Le juge a-t-il donné une nouvelle date ? Si vous n'y étiez pas, appelez un avocat aujourd'hui.
after-court-other = { $names } : l'audience était le { $date }. Le juge a-t-il donné une nouvelle date ? En cas d'absence, appelez un avocat aujourd'hui.
after-office = Votre rendez-vous était le { $date }. Avez-vous une nouvelle date ? Si vous n'y étiez pas, appelez un avocat aujourd'hui.
after-office-other = { $names } : le rendez-vous était le { $date }. Y a-t-il une nouvelle date ? En cas d'absence, appelez un avocat aujourd'hui.

choice-ack = J'irai
choice-ack-other = J'ai lu
choice-checked = La date est juste
choice-help = J'ai besoin d'aide
choice-help-sms = Aide
choice-differs = Ma date est différente
choice-differs-sms = Autre date
choice-differs-other = La date est différente
choice-differs-other-sms = Autre date
choice-more = Voir tout
choice-newdate = Oui, nouvelle date
choice-nodate = Pas de nouvelle date
choice-over = Tout est fini

discreet-reminder = { $from } : votre rendez-vous est le { $when }, { $city }.
discreet-reminder-other = { $from } : le rendez-vous que vous suivez est le { $when }, { $city }.
discreet-reminder-short = { $from } : rendez-vous le { $when }, { $city }.
discreet-confirmation = { $from } : noté, votre rendez-vous est le { $when }, { $city }.
discreet-confirmation-other = { $from } : noté, le rendez-vous que vous suivez est le { $when }, { $city }.
discreet-confirmation-short = { $from } : noté, { $when }, { $city }.
discreet-changed = { $from } : votre rendez-vous a changé : avant { $old }, maintenant { $when }, { $city }.
discreet-changed-other = { $from } : le rendez-vous que vous suivez a changé : avant { $old }, maintenant { $when }, { $city }.
discreet-changed-short = { $from } : avant { $old }, maintenant { $when }, { $city }.
discreet-changed-least = { $from } : avant { $old }, maintenant { $when }.
discreet-changed-place = { $from } : votre rendez-vous a un nouveau lieu : { $when }, { $city }.
discreet-changed-place-other = { $from } : le rendez-vous que vous suivez a un nouveau lieu : { $when }.
discreet-changed-place-short = { $from } : nouveau lieu, { $when }.
discreet-cancelled = { $from } : votre rendez-vous du { $when }, { $city }, ne compte plus.
discreet-cancelled-other = { $from } : le rendez-vous que vous suivez, { $when }, ne compte plus.
discreet-cancelled-short = { $from } : { $when } ne compte plus.
discreet-nudge = { $from } : merci de vérifier votre rendez-vous : { $when }, { $city }.
discreet-nudge-other = { $from } : merci de vérifier le rendez-vous que vous suivez : { $when }, { $city }.
discreet-nudge-short = { $from } : à vérifier : { $when }, { $city }.
discreet-disputed = { $from } : deux dates pour votre rendez-vous : { $when } ou { $old }. Vérifiez.
discreet-disputed-other = { $from } : deux dates pour le rendez-vous que vous suivez : { $when } ou { $old }.
discreet-disputed-short = { $from } : deux dates : { $when } ou { $old }.
discreet-disputed-place = { $from } : deux lieux pour votre rendez-vous, { $when }. Vérifiez.
discreet-disputed-place-other = { $from } : deux lieux pour le rendez-vous que vous suivez, { $when }.
discreet-disputed-place-short = { $from } : deux lieux pour { $when }.
discreet-after = { $from } : après votre rendez-vous du { $day }, y a-t-il une nouvelle date ?
discreet-after-other = { $from } : après le rendez-vous que vous suivez, { $day }, y a-t-il une nouvelle date ?
discreet-after-short = { $from } : après { $day }, nouvelle date ?
discreet-several = { $from } : { $count } rendez-vous. Le premier est le { $when }, { $city }.
discreet-several-confirmation = { $from } : { $count } rendez-vous notés. Le premier est le { $when }.
discreet-several-changed = { $from } : { $count } rendez-vous ont changé. Le premier est le { $when }.
discreet-several-cancelled = { $from } : { $count } rendez-vous ne comptent plus.
discreet-several-nudge = { $from } : merci de vérifier { $count } rendez-vous. Le premier est le { $when }.
discreet-reply = Répondez 1 pour voir.
discreet-reply-short = Répondez 1.
discreet-tap = Touchez le bouton pour voir les détails.
discreet-stop = STOP pour finir.

## Staff

staff-not-delivered = N'a rien reçu : { $label }. Raison : { $reason }.
staff-not-delivered-phone = N'a rien reçu : { $label }, { $phone }. Raison : { $reason }.
staff-not-delivered-many = Messages non reçus : { $count }. Raison principale : { $reason }. Merci de regarder la liste d'appels.
staff-needs-help = { $label } demande de l'aide. Merci d'appeler.
staff-needs-help-hearing = { $label } demande de l'aide pour { $when }. Merci d'appeler.
staff-awaited = { $label } n'a toujours pas de date d'audience. Nous ne posons plus la question. Merci de suivre cela.
staff-missed = { $label } dit avoir manqué une audience. Merci d'appeler aujourd'hui.
staff-dispute = Deux dates pour { $label }. Nous avions { $was }. Maintenant, on nous dit : { $said }. Merci de décider laquelle est juste.
staff-dispute-place = Deux lieux pour { $label }, { $when }. Nous avions : { $was }. Maintenant, on nous dit : { $said }. Merci de décider lequel est juste.
staff-dispute-cancel = { $label } : quelqu'un dit que { $was } ne compte plus. Merci de vérifier.
staff-unread = { $label } n'a pas répondu au dernier rappel pour { $when }. Merci d'appeler.
staff-unread-family = { $label } : la famille n'a pas répondu au dernier rappel pour { $when }. Merci d'appeler.
staff-channel-paused = { $channel } est en pause : { $reason }. Rien ne part par là tant que ce n'est pas réparé.
staff-odd-answer = { $channel } a donné une réponse que nous ne connaissons pas : { $reason }. Nous essayons encore.
somebody = quelqu'un
no-date = pas encore de date
staff-late = { $count ->
    [one] { $count } message est en retard sur { $channel }.
   *[other] { $count } messages sont en retard sur { $channel }.
}
staff-import-parked = { $count ->
    [one] Import { $import } : { $count } audience est en attente. Rien ne part avant votre accord.
   *[other] Import { $import } : { $count } audiences sont en attente. Rien ne part avant votre accord.
}
staff-wrong-number = Le téléphone de { $label } semble être celui de quelqu'un d'autre. Merci de vérifier le numéro.
staff-bond = { $label } a une audience de caution : { $when }. Merci d'agir maintenant.
staff-at-once = { $label } : { $kind }, { $when }. Merci d'agir maintenant.
staff-fear-review = { $label } a une révision de l'entretien sur la peur : { $when }. Merci d'agir maintenant.
staff-short-notice = { $label } a une audience très bientôt : { $when }. Merci d'appeler.
staff-stopped = { $label } ne veut plus de messages. Merci d'appeler pour { $when }.
staff-expired = Un message pour { $label } n'est pas parti à temps. Raison : { $reason }.

## What was done

say-we-failed = Désolés, nous n'avons pas pu lire votre message. L'erreur vient de nous, et le bureau le sait. Essayez encore, ou appelez le { $phone }.
say-same-date = C'est la date que nous avons déjà. Rien n'a changé.
say-cancel-asked = Merci. Nous avons prévenu le bureau. Nous continuons les rappels jusqu'à ce qu'il ait vérifié.
say-link-unknown = Ce lien ne marche plus. Merci d'en demander un nouveau.
say-staff-linked = Les alertes pour le bureau arrivent maintenant dans ce chat.
say-staff-console = Connectez-vous ici. Le lien marche une seule fois, pendant 15 minutes : { $link }
staff-inbound-failed = Un message de { $label } n'a pas pu être traité (numéro { $number }). Merci de contacter cette personne.

## Dialogue

say-then =
    { $first }

    { $then }

ask-language =
    Bonjour. Ici { $sender }. Quelle langue voulez-vous ?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Plus de langues

ask-consent =
    Nous pouvons vous rappeler vos audiences, pour que vous n'en manquiez aucune. C'est gratuit.
    { $sender } vous écrit : d'habitude un message par semaine, plus dans les jours avant une audience, et un quand une date change. Telegram peut lire ce qui est écrit dans ce chat.
    Nous ne sommes pas le tribunal, et ceci n'est pas un conseil juridique.
    Pour arrêter à tout moment, envoyez STOP. Pour de l'aide, envoyez HELP.
    Pouvons-nous vous écrire ?
ask-consent-sms = { $sender } peut vous rappeler vos audiences : d'habitude un SMS par semaine, plus avant une audience, et un quand une date change. Les messages et données peuvent avoir un prix. Nous ne sommes pas le tribunal. STOP pour finir, HELP pour de l'aide. Pouvons-nous écrire ?
choice-agree = Oui, écrivez-moi
choice-decline = Non, merci
say-agreed = Merci. Nos rappels sont courts et ne disent pas de quoi il s'agit. Pour changer cela, envoyez SETTINGS.
say-agreed-plain = Merci. Pour changer ce que disent les rappels, ou la langue, envoyez SETTINGS.
say-agreed-sms = Merci. Nos rappels sont courts et ne disent pas de quoi il s'agit. Pour changer, envoyez SETTINGS. Pour revenir, 0.
say-declined = D'accord. Nous ne vous écrirons pas. Si vous changez d'avis, envoyez START.

ask-who = Pour qui est l'audience ?
choice-who-self = Pour moi
choice-who-known = { $name }
choice-who-other = Pour un proche
ask-name = Comment appeler cette personne ? Un surnom est le mieux, comme "Maman" ou "Oncle R". Merci de n'envoyer ni nom complet ni A-number.
say-name-unreadable = Merci d'écrire un surnom avec des lettres, comme "Maman".
say-name-long = C'est un peu long. Un surnom court suffit, comme "Maman".

ask-kind = Quelle sorte d'audience est-ce ? C'est écrit sur la convocation.
choice-kind-master = Courte (master), souvent la 1re
choice-kind-individual = Complète (individual)
choice-kind-bond = Caution (sortir de détention)
choice-kind-uscis_biometrics = Empreintes à l'USCIS
choice-kind-uscis_interview = Entretien à l'USCIS
choice-kind-ice_checkin = Visite à l'ICE (check-in)
choice-kind-more = Autre chose, ou je ne sais pas
ask-kind-more = Qu'est-ce qui correspond le mieux ?
choice-kind-status_or_other_court = Au tribunal, mais je ne sais pas
choice-kind-fear_review = Revoir l'entretien sur la peur
choice-kind-other = Autre rendez-vous, hors tribunal

ask-court = Dans quelle ville est le tribunal ? Écrivez la ville, ou le code à trois lettres du tribunal.
ask-court-sms = Dans quelle ville est le tribunal ? Écrivez la ville, ou le code à trois lettres du tribunal. (0 = retour)
choice-elsewhere = Un autre lieu
say-court-unknown = Nous ne trouvons pas "{ $typed }" dans notre liste. Merci d'écrire seulement la ville, par exemple : Denver
ask-court-pick = Lequel est écrit sur la convocation ?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), pour personnes détenues
choice-court-closed = { $name } ({ $city }), fermé ou déplacé
choice-court-unsure = { $name } ({ $city }), voir votre convocation
say-court-closed = Merci de relire votre convocation : d'après ce que nous savons, { $name } a fermé ou a déménagé.
ask-city = Dans quelle ville est-ce ? (0 = retour)
ask-city-court = Dans quelle ville est l'audience ? Écrivez la ville comme sur la convocation. (0 = retour)
say-city-unreadable = Merci d'écrire le nom de la ville, par exemple : Denver
ask-zone = Quelle heure suit { $city } ?
choice-zone-eastern = Est (New York, Miami)
choice-zone-central = Centre (Chicago, Houston)
choice-zone-mountain = Montagnes (Denver, El Paso)
choice-zone-arizona = Arizona (Phoenix)
choice-zone-pacific = Pacifique (Los Angeles)
choice-zone-alaska = Alaska
choice-zone-hawaii = Hawaï
choice-zone-atlantic = Porto Rico
choice-zone-chamorro = Guam, Saipan
ask-own-zone = Avez-vous chez vous l'heure de { $city } ? Nous le demandons pour ne pas vous écrire la nuit.
choice-own-same = Oui, cette heure
choice-own-other = Non, une autre heure
ask-own-zone-which = Quelle heure suivez-vous là où vous habitez ?

ask-when = Quel jour et à quelle heure est l'audience à { $city } ? Écrivez comme sur la convocation, par exemple : 15 mars 2027 8:30 AM
ask-when-other = Quel jour et à quelle heure est-ce ? Écrivez comme sur votre papier, par exemple : 15 mars 2027 8:30 AM
ask-when-new = Quels sont le nouveau jour et la nouvelle heure ? Écrivez comme sur votre convocation la plus récente, par exemple : 15 mars 2027 8:30 AM
say-when-date = Je n'ai pas pu lire de date dans ce message.
say-when-impossible = Ce jour n'existe pas dans le calendrier. Merci de relire la convocation.
say-when-no-year = Merci d'écrire aussi l'année, et le mois en lettres, pour ne pas confondre le jour et le mois.
say-when-unset = Ce papier semble ne pas avoir encore de date. Merci de chercher une convocation plus récente, ou d'appeler le 1-800-898-7180 pour entendre la date. Seuls les papiers du tribunal sont officiels.
ask-day-order = Cela peut se lire de deux manières. Quel jour est-ce ?
ask-day-year = Quelle année ?
ask-day-week = De quel jour parlez-vous ?
ask-day-which = Je vois plus d'un jour. Lequel est le jour de l'audience ?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Un autre jour
ask-time = { $when_date } : à quelle heure ? Par exemple : 8:30 AM
ask-half = { $when_date } : le matin ou l'après-midi ?
ask-time-which = { $when_date } : quelle heure ?
choice-time = { $when_time }
say-time-unreadable = Je n'ai pas pu lire l'heure. Merci de l'écrire ainsi : 8:30 AM
choice-pick = Choisir le jour avec des boutons
ask-month = Quel mois ?
choice-month = { $when_month }
choice-number = { $number }

ask-check =
    Merci de comparer avec votre convocation :
    { $what }
    { $when }
    { $place }
    Est-ce que tout est juste ?
ask-check-doubt =
    Merci de regarder encore une fois :
    { $doubts }

    { $what }
    { $when }
    { $place }
    Est-ce bien ce que dit votre convocation ?
say-what-of = { $name } : { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Oui, tout est juste
choice-change = Non, il faut changer
choice-meant = Je veux dire { $when_date }
say-doubt-past = Ce jour est déjà passé.
say-doubt-today-past = Cette heure est déjà passée aujourd'hui.
say-doubt-far = C'est dans beaucoup d'années.
say-doubt-weekend = C'est un samedi ou un dimanche. Les tribunaux sont d'habitude fermés.
say-doubt-holiday = C'est un jour férié fédéral. Les tribunaux sont d'habitude fermés.
say-doubt-early = Une audience si matinale est rare : { $when_time }
say-doubt-late = Une audience si tardive est rare : { $when_time }
say-doubt-weekday = Vous avez écrit un autre jour de la semaine. Cette date est : { $when_date }
say-doubt-year = Vous n'avez pas écrit l'année. Voici la date : { $when_date }
say-doubt-zone = Vous avez écrit l'heure d'un autre endroit. L'heure de la convocation est celle de { $when_city }. Est-ce bien { $when_time } ?
ask-fix = Que faut-il changer ?
choice-fix-date = Le jour ou l'heure
choice-fix-place = Le tribunal ou le lieu
choice-fix-city = La ville et son fuseau horaire
choice-fix-kind = La sorte d'audience
choice-fix-who = La personne de l'audience

ask-list = Laquelle ?
ask-list-empty = Il n'y a pas encore d'audience ici.
choice-hearing = { $what } : { $when_date }, { $when_time }
choice-hearing-disputed = { $what } : { $when_date }, { $when_time } (nous avons deux dates)
choice-hearing-disputed-place = { $what } : { $when_date }, { $when_time } (nous avons deux lieux)
choice-hearing-awaited = { $what } : pas encore de date
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Pas encore de date. Continuez à vérifier.
choice-do-change = Changer jour, heure ou lieu
choice-do-cancel = Cette audience est annulée
choice-do-list = Retour à la liste
ask-sure =
    { $what }, { $when }
    Votre convocation la plus récente dit-elle que cette audience est annulée ? En cas de doute, demandez d'abord à un avocat. Manquer une audience peut mener à un ordre d'expulsion.
ask-sure-awaited = Faut-il oublier cette audience ?
choice-sure-yes = Oui, elle est annulée
choice-sure-no = Non, gardez-la
say-nothing-changed = Rien n'a changé.
say-hearing-gone = Cette audience n'est plus dans votre liste.

say-thanks = Merci. Continuez à vérifier votre date jusqu'à ce jour.
say-help-comes =
    Merci de nous l'avoir dit. Nous avons prévenu le bureau que vous avez besoin d'aide.
    { $call }
say-call-lawyer = Vous pouvez appeler { $name } : { $phone }
say-call-lawyer-hours = Vous pouvez appeler { $name } : { $phone } ({ $hours })
say-call-line = Ces personnes peuvent vous aider à trouver un avocat : { $phone }
say-call-line-hours = Ces personnes peuvent vous aider à trouver un avocat : { $phone } ({ $hours })
say-call-nobody = Le bureau va vous appeler.
counsel = { $from } : le numéro de l'avocat dans nos anciens messages n'est plus bon. { $call }
counsel-other = { $from } ({ $names }) : le numéro de l'avocat dans nos anciens messages n'est plus bon. { $call }
discreet-counsel = { $from } : maintenant, appelez le { $phone }, pas l'ancien numéro.
reply-date = { $sender } : avez-vous une nouvelle date ? Merci de regarder votre lettre la plus récente.
reply-call-today = { $sender } : nous vous appelons aujourd'hui. Merci de garder votre téléphone près de vous.
say-after-nodate = Merci. Continuez à vérifier chaque semaine s'il y a une nouvelle date : 1-800-898-7180. Seuls les papiers du tribunal sont officiels.
say-after-over = Merci de nous l'avoir dit. Nous ne vous le rappellerons plus.

ask-menu = Que pouvons-nous faire pour vous ?
choice-go-hearings = Mes audiences
choice-go-new = Ajouter une audience
choice-go-settings = Réglages
choice-go-help = J'ai besoin d'aide
ask-settings = Votre langue : { $language }. Vos messages : { $wording }.
say-wording-discreet = courts, sans détails
say-wording-plain = avec tous les détails
choice-set-language = Changer la langue
choice-set-wording = Courts ou avec détails
choice-set-zone = L'heure où j'habite
choice-set-stop = Plus de messages
ask-language-again = Quelle langue voulez-vous ?
say-language-set = À partir de maintenant, nous écrivons en français.
ask-wording = Que doivent dire nos rappels ? Courts : "{ $sender } : votre rendez-vous est le mar. 15 déc, 8:30 AM". Avec détails : tout est dans le message. Pensez à qui d'autre peut voir votre téléphone.
choice-wording-discreet = Courts, sans détails
choice-wording-plain = Avec tous les détails
say-wording-set-discreet = Vos rappels sont maintenant courts et ne disent pas de quoi il s'agit.
say-wording-set-plain = Vos rappels contiennent maintenant tous les détails. Qui voit votre téléphone peut les lire.
say-zone-set = Merci. Nous vous écrivons de jour, à l'heure où vous habitez.
ask-stop = Voulez-vous ne plus recevoir de messages ? Vos audiences restent, mais personne ne vous les rappelle.
choice-stop-all = Plus aucun message
choice-stop-no = Non, continuez à écrire
say-help =
    Ici { $sender }. Nous rappelons aux gens leurs audiences. Nous ne sommes pas le tribunal.
    { $call }
    Pour ne plus recevoir de messages, envoyez STOP. Pour le menu, envoyez MENU.

say-stopped = { $sender } : nous ne vous écrivons plus. Pour recommencer, envoyez START.
say-restarted-here = Contents de vous revoir. Si vous recevez aussi nos SMS, envoyez START là aussi.
say-wrong-number = Désolés. Nous n'écrirons plus à ce numéro.
ask-leave = Une question n'est pas finie. Que faut-il abandonner ?
choice-leave-question = Seulement cette question
say-left = D'accord, nous laissons cela.

choice-back = Retour
say-choose = Merci de choisir une de ces réponses.
say-choose-number = Merci de répondre avec un numéro.
say-not-understood = Je n'ai pas compris.
say-you-are-welcome = Avec plaisir. Envoyez MENU à tout moment.
say-number-dropped = Vous avez envoyé un numéro qui ressemble à un A-number. Nous l'avons enlevé et ne l'avons pas gardé. Merci de ne jamais l'envoyer dans un message.
say-names-dropped = Nous n'avons gardé aucun nom de ce papier.
say-cannot-read-voice = Ici, nous ne pouvons pas écouter de messages vocaux. Merci d'écrire.
say-cannot-read-photo = Ici, nous ne pouvons lire ni photos ni fichiers. Merci d'écrire le jour et l'heure de la convocation.
say-cannot-read-other = Ici, nous ne pouvons lire que du texte. Merci d'écrire.
say-cannot-read-old-button = Ce bouton vient d'une question plus ancienne.

## When it is unclear, or too much

say-we-were-at = Cela fait un moment. Nous en étions à cette question :
say-please-wait = Cela fait beaucoup à la fois. Merci d'attendre dix minutes, puis d'écrire à nouveau. Pour ne plus recevoir de messages, envoyez STOP.
say-cannot-read-edit = Nous ne voyons pas les changements dans un ancien message. Merci de l'écrire à nouveau.
say-write-in-private = Je parle avec une seule personne à la fois. Merci de m'écrire dans un chat privé. Je quitte ce groupe maintenant.
ask-stop-which = Vous voulez moins de messages. Lesquels faut-il supprimer ?
choice-stop-about = Seulement pour { $name }
staff-unclear-text = { $label } a écrit quelque chose que nous n'avons pas pu lire. Merci de prendre contact.
staff-unclear-unfinished = { $label } a écrit une date sans la confirmer. Elle ne compte pas, et personne n'en reçoit le rappel. Merci de demander.
staff-unclear-stop = { $label } veut moins de messages, mais on ne sait pas lesquels. Merci de demander.

## Delivery: why something did not arrive, and who is asked then

why-stopped = ne veut plus de messages
why-number = le numéro ne marche pas, ou ne reçoit pas de SMS
why-account = le fournisseur refuse notre compte ou nos réglages
why-filtered = les compagnies de téléphone retiennent nos messages
why-phone = le téléphone est éteint ou hors réseau
why-provider = le fournisseur est injoignable
why-blocked = a bloqué le bot
why-gone = le chat n'existe plus
why-unreadable = le fournisseur ne peut pas lire notre texte
why-unknown = le fournisseur a donné une raison que nous ne connaissons pas
why-twice = un autre programme utilise le même bot
why-throttled = trop de messages à la fois
why-late = il était trop tard pour aider
relay-ask = { $sender } : nous n'avons pas de réponse pour le rendez-vous que vous suivez : { $when }. Merci de vérifier que la personne le sait.
staff-silent = Nous n'avons pas de nouvelles de { $label } depuis longtemps. Nous demandons maintenant si le téléphone est toujours le sien. Merci d'appeler.
staff-silent-many = Téléphones sans nouvelles depuis longtemps : { $count }. Merci de regarder la liste d'appels.
staff-load = { $channel } : les rappels de demain demandent plus de temps qu'il n'y en a avant les heures calmes. Nous commençons plus tôt.
discreet-still = Toujours vous ? 1 = oui, montrer. 2 = mauvais numéro.
discreet-still-tap = Est-ce toujours vous ?
choice-still-me = Oui, montrez-moi
choice-still-wrong = Mauvais numéro

## Watching over it: alarms and the daily summary, for staff

staff-late-over = Les messages sur { $channel } partent à nouveau. Ils avaient { $minutes } min de retard.
staff-job-failed = Ceci n'a pas marché : { $job } ({ $reason }). Nous essayons encore plus tard. Merci de regarder la machine.
staff-job-down = Depuis { $since }, ceci ne marche pas : { $job } ({ $reason }). Nous réessayons toutes les heures. Sur la machine, { $command } dit quoi faire.
staff-clock-back = L'horloge de la machine a reculé de { $minutes } min. Merci de la vérifier.
staff-disk = Le disque est presque plein : il reste { $megabytes } Mo. Merci de faire de la place, sinon nous ne pourrons plus garder de messages.
staff-case-ends = { $label } : personne ne nous a parlé d'une nouvelle date. Dans deux semaines, nous effaçons ce dossier. S'il manque une date, merci de l'ajouter.
digest =
    Pour le bureau aujourd'hui :
    { $lines }
digest-unconfirmed = { $count ->
    [one] { $count } audience est proche et pas confirmée.
   *[other] { $count } audiences sont proches et pas confirmées.
}
digest-hearing = { $label } : { $when }
digest-unreachable = { $count ->
    [one] { $count } personne a une audience, et aucun message ne lui arrive.
   *[other] { $count } personnes ont une audience, et aucun message ne leur arrive.
}
digest-tasks = { $count ->
    [one] { $count } chose attend dans la liste d'appels.
   *[other] { $count } choses attendent dans la liste d'appels.
}
digest-imports = { $count ->
    [one] { $count } import attend votre accord.
   *[other] { $count } imports attendent votre accord.
}
digest-ending = Dossiers que nous effaçons d'ici une semaine : { $count }. S'il faut une preuve de ce qui a été envoyé, imprimez-la maintenant.
digest-paused = L'envoi est arrêté : { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] { $count } texte d'information est à relire bientôt.
   *[other] { $count } textes d'information sont à relire bientôt.
}
digest-more = … et { $count } de plus

## The first day

profile-about = Rappels de vos rendez-vous, dans votre langue. Gratuit. Pour arrêter, envoyez STOP.
profile-description = Nous vous rappelons vos rendez-vous, pour que vous n'en manquiez aucun. C'est gratuit. Pour commencer, appuyez sur le bouton en bas. Pour arrêter à tout moment, envoyez STOP.
staff-test = Ceci est un essai. Les alertes pour le bureau vous arrivent ici.

## On paper

poster-title = Nous vous rappelons vos rendez-vous
poster-why = Pour n'en manquer aucun. Dans votre langue. Gratuit.
poster-telegram = Sur Telegram : dirigez l'appareil photo de votre téléphone vers ce carré, puis appuyez sur le bouton.
poster-sms = Par SMS : écrivez « { $word } » au { $phone }
sheet-title = Rappels de vos rendez-vous
sheet-name = Comment vous appeler ? Un surnom est le mieux.
sheet-number = Merci de n'écrire ni nom complet ni A-number sur cette feuille.
sheet-phone = Votre numéro de portable
sheet-date = Jour, heure et ville, comme sur votre dernière convocation
sheet-news = Vous pouvez aussi m'envoyer des nouvelles du bureau. C'est un choix à part.
sheet-share = Ces personnes peuvent aussi recevoir des messages sur mes dates. Chacune remplit sa propre feuille.
sheet-privacy = Nous gardons seulement ce qui est écrit sur cette feuille et nos messages. Nous ne donnons votre numéro à personne pour de la publicité. Quand votre dossier est fini, nous effaçons tout.
sheet-signature = Signature ici
sheet-day = Date du jour
sheet-keep = Merci de garder cette partie.
sheet-sender = Nos messages viennent du { $phone } et commencent par : { $sender }
sheet-never = Nous ne vous demandons jamais d'argent, de mot de passe ni d'A-number.
sheet-call = Des questions ? Appelez-nous : { $phone }

## Settings and privacy

choice-set-second = Une deuxième langue
choice-set-code = Mon mot secret
choice-set-ways = Où vous m'écrivez
choice-set-data = Ce que vous savez de moi
ask-second = Quelle langue utiliser quand un texte n'existe pas en { $language } ?
choice-second-none = Pas de deuxième langue
say-second-set = Merci. Quand un texte n'existe pas dans votre langue, vous le recevez en { $language }.
say-second-none = D'accord. Nous n'utilisons pas de deuxième langue.

ask-code = Un mot secret vous montre qu'un message vient vraiment de nous : il est écrit dans nos rappels. Écrivez un seul mot de 3 à 16 lettres ou chiffres, par exemple : mangue7
ask-code-have = Votre mot secret est { $code }. Il est écrit dans nos rappels, pour que vous sachiez qu'ils viennent de nous. Pour le changer, écrivez un nouveau mot.
choice-code-remove = Enlever le mot secret
say-code-set = Votre mot secret est maintenant { $code }. Merci de ne le dire à personne.
say-code-removed = Vos rappels n'ont plus de mot secret.
say-code-unreadable = Merci d'écrire un seul mot d'au moins 3 lettres, sans autres signes. Il peut contenir des chiffres.
say-code-long = Ce mot est trop long. Merci d'en choisir un plus court.
say-code-telling = Ce mot pourrait dire à d'autres de quoi parlent les messages. Merci d'en choisir un autre, comme un fruit ou un animal.
telling-words = immig tribunal audience juge avocat expuls déport caution asile juridi

ask-ways =
    Nous vous écrivons ici :
    { $ways }
choice-ways-sms = Aussi par SMS
choice-ways-telegram = Aussi sur Telegram
choice-ways-moved = Mon numéro a changé
choice-ways-first = Où essayer d'abord
ask-first = Où devons-nous vous écrire d'abord ?
say-first-set = D'accord. Nous essayons là d'abord.
say-move-code =
    Votre code : { $code }
    { $how }
    Il marche une fois, pendant un jour. Ne le montrez à personne d'autre.
say-how-sms-here = Envoyez-le à ce numéro depuis votre autre téléphone.
say-how-sms = Envoyez-le par SMS depuis votre téléphone au { $to }.
say-how-telegram = Envoyez-le-nous sur Telegram : { $to }
say-way-added = C'est fait. Nos messages peuvent maintenant vous arriver ici aussi.
say-way-moved = C'est fait. Maintenant, nous vous écrivons ici. L'ancien numéro n'aura plus de messages.
say-way-same = Le code est arrivé ici. Merci de l'envoyer depuis l'autre téléphone.
say-way-taken = Nous n'avons pas pu relier ce téléphone seuls. Le bureau le sait et va vous aider.
say-way-warning = Vos messages arrivent maintenant aussi sur { $way }, ou seulement là. Si vous n'avez pas demandé cela, merci d'appeler le { $phone }.

choice-do-mute = Pas de messages pour cette affaire
choice-do-unmute = Recevoir à nouveau pour cette affaire
say-what-muted = { $what } (sans messages)
say-muted = D'accord. Nous n'écrivons plus pour cette affaire, pour aucune de ses dates. Tout le reste continue.
say-unmuted = D'accord. Vous recevez à nouveau des messages pour cette affaire, pour toutes ses dates.

ask-data = Nous pouvons vous montrer ce que nous gardons sur vous, ou l'effacer.
choice-data-stored = Montrez ce que vous gardez
choice-data-erase = Effacez-moi
say-stored =
    Voici ce que nous gardons sur vous :
    { $lines }
    { $kept }
say-stored-language = Langue : { $language }
say-stored-second = Deuxième langue : { $language }
say-stored-zone = Heure où vous habitez : { $zone }
say-stored-wording = Vos messages : { $wording }
say-stored-code = Mot secret : { $code }
say-stored-way = { $way } : vous avez accepté le { $when_date }
say-stored-way-office = { $way } : le bureau a noté votre accord le { $when_date }
say-stored-way-silent = { $way } : pas de messages
say-stored-people = Vous suivez : { $names }
say-stored-followers = { $count ->
    [one] { $count } autre personne a des messages sur vos audiences.
   *[other] { $count } autres personnes ont des messages sur vos audiences.
}
say-stored-kept = { $days ->
    [one] Et les messages entre nous. Quand une affaire est finie, nous supprimons tout après { $days } jour. Si vous choisissez "Effacez-moi", nous supprimons tout maintenant.
   *[other] Et les messages entre nous. Quand une affaire est finie, nous supprimons tout après { $days } jours. Si vous choisissez "Effacez-moi", nous supprimons tout maintenant.
}
ask-erase = Faut-il supprimer tout ce que nous savons sur vous ? Ensuite, personne ne vous rappellera rien. Vos audiences restent : merci d'y aller.
choice-erase-yes = Oui, effacez-moi
choice-erase-no = Non, gardez tout
ask-erase-sure = Nous ne pourrons pas revenir en arrière. Merci de noter d'abord vos dates. Tout effacer maintenant ?
choice-erase-sure = Oui, effacez tout
say-erased = { $sender } : nous avons effacé ce que nous savions sur vous. Vous ne recevez plus de messages de nous. Pour recommencer, envoyez START.
staff-erased = Une personne nous a demandé d'effacer ses données. C'est fait.
staff-erased-stays = Une personne nous a demandé d'effacer ses données. C'est fait. Un dossier du bureau, ou que d'autres suivent, continue sans elle : merci de regarder la liste d'appels.
staff-two-people = { $label } veut utiliser le téléphone { $way }, qui a son propre dossier. Rien n'a été réuni. Merci d'appeler.

## A hearing's life

discreet-awaited = { $from } : avez-vous une date pour votre rendez-vous ? Merci de vérifier.
discreet-awaited-short = { $from } : y a-t-il une date ?
discreet-awaited-other = { $from } : y a-t-il une date pour le rendez-vous que vous suivez ? Merci de vérifier.
awaited-check = { $from } : avez-vous une date pour votre audience ? Vérifiez sur https://acis.eoir.justice.gov/en/ ou au 1-800-898-7180. Si rien ne s'affiche, cela ne veut jamais dire qu'il n'y a pas d'audience. Seuls les papiers du tribunal sont officiels.
awaited-check-other = { $from } : y a-t-il une date pour l'audience de { $names } ? Vérifiez sur https://acis.eoir.justice.gov/en/ ou au 1-800-898-7180. Si rien ne s'affiche, cela ne veut jamais dire qu'il n'y a pas d'audience. Seuls les papiers du tribunal sont officiels.
awaited-stop = { $text } { $stop }
choice-havedate = J'ai une date
choice-notyet = Pas encore
choice-unask = Ne plus demander
choice-unset = Je n'ai pas encore de date
say-awaited =
    Noté : il n'y a pas encore de date. Nous vous demanderons une fois par semaine.
    Merci de vérifier aussi chaque semaine : https://acis.eoir.justice.gov/en/ ou 1-800-898-7180
    Si rien ne s'affiche, cela ne veut jamais dire qu'il n'y a pas d'audience. Seuls les papiers du tribunal sont officiels.
say-unasked = D'accord, nous ne demandons plus. Merci de continuer à vérifier s'il y a une date : 1-800-898-7180. Quand vous en avez une, envoyez AJOUTER ou AUDIENCES.

choice-missed = Je n'y étais pas
say-missed =
    C'est grave. Quand quelqu'un manque une audience, le juge peut ordonner l'expulsion (déportation) en son absence.
    Merci d'appeler aujourd'hui. N'attendez pas une lettre.
    { $call }
    Nous avons prévenu le bureau.
ask-over =
    { $what }, { $when }
    Toute l'affaire est-elle finie, sans autre audience à venir ? Si le juge a rendu une décision, demandez ce jour-là à un avocat ce qu'elle veut dire.
ask-over-awaited = Toute l'affaire est-elle finie, sans autre audience à venir ? Si le juge a rendu une décision, demandez ce jour-là à un avocat ce qu'elle veut dire.
choice-over-yes = Oui, c'est fini
choice-over-no = Non, continuez les rappels

choice-do-over = Mon affaire est finie
choice-do-calendar = Mettre dans mon calendrier
choice-do-map = Voir le lieu sur une carte
calendar-title = { $sender } : rendez-vous
say-calendar = Voici un fichier pour votre calendrier. Il ne dit pas de quoi il s'agit. Si la date change, demandez un nouveau fichier.
say-calendar-link = Ce lien met la date dans votre calendrier. Il ne dit pas de quoi il s'agit : { $link }
say-calendar-none = Il n'y a pas de fichier de calendrier pour cette date.
say-map =
    { $place }
    { $link }
    Suivez le lieu écrit sur votre convocation.

## Guide

choice-go-guide = Questions et réponses
choice-go-lawyer = Appeler mon avocat
ask-guide = Que voulez-vous savoir ?
choice-guide-more = Autres questions
guide-said =
    { $text }

    Source : { $source } ({ $reviewed }). Pas un conseil juridique.
guide-said-call =
    { $text }

    { $call }
    Source : { $source } ({ $reviewed }). Pas un conseil juridique.
guide-own = { $text }

guide-dont_miss-title = Pourquoi ne pas manquer ?
guide-dont_miss =
    Chaque audience compte, aussi une courte.

    Si vous la manquez, le juge peut ordonner l'expulsion (déportation) sans vous. Un retard peut compter comme une absence.

    C'est vrai aussi quand votre premier papier (le NTA) n'avait pas de date.

    La date peut changer, aussi pour un jour plus proche. Vérifiez chaque semaine :
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Si rien ne s'affiche, continuez à vérifier. Seuls les papiers du tribunal sont officiels.

    Ouvrez chaque lettre du tribunal. Voyez un avocat tôt.
guide-dont_miss-sms = Chaque audience compte. Si vous la manquez, ou en cas de retard, le juge peut ordonner l'expulsion (déportation). Aussi quand votre premier papier (NTA) n'avait pas de date. Vérifiez chaque semaine : https://acis.eoir.justice.gov/en/ ou 1-800-898-7180. Si rien ne s'affiche, continuez. Seuls les papiers du tribunal sont officiels.

guide-what_to_bring-title = Quoi apporter
guide-what_to_bring =
    Pour l'audience, on apporte :
    - la convocation
    - le premier papier de l'affaire (le NTA)
    - une pièce d'identité avec photo
    - tous les papiers du tribunal, avec des copies
    - les traductions des papiers qui ne sont pas en anglais

    Partez tôt : il y a une file de sécurité.

    Pour les papiers que le juge doit lire, il y a des délais. Demandez à votre avocat.
guide-what_to_bring-sms = Apportez : la convocation, le premier papier du tribunal (NTA), une pièce d'identité avec photo, tous les papiers avec copies, et les traductions. Partez de bonne heure : il y a une file de sécurité. Les papiers pour le juge ont des délais : demandez à votre avocat.

guide-day_of_hearing-title = Le jour de l'audience
guide-day_of_hearing =
    Passez la sécurité et soyez dans la salle à l'heure fixée. Un retard peut compter comme une absence.

    L'interprète du tribunal est gratuit.

    Avant de partir, cherchez un papier avec la prochaine date. Pas de papier ? Demandez-le, et vérifiez sur https://acis.eoir.justice.gov/en/ ou au 1-800-898-7180.

    Puis dites-nous la nouvelle date. Nous vous la rappelons.
guide-day_of_hearing-sms = Passez la sécurité et soyez dans la salle à l'heure : un retard peut compter comme une absence. L'interprète du tribunal est gratuit. Avant de partir, demandez un papier avec la prochaine date. Puis dites-nous la nouvelle date.

guide-in_person_or_online-title = Sur place ou par internet ?
guide-in_person_or_online =
    Allez-y en personne, sauf si votre convocation ou le tribunal dit que c'est par internet.

    Un lien vidéo seul ne veut pas dire que l'audience est par internet. Les liens peuvent changer avec le juge.

    Un doute ? Appelez le tribunal de votre convocation, ou le 1-800-898-7180. Demandez à un avocat comment demander au juge une audience par internet. Tant que le juge n'a pas dit oui, c'est en personne.
guide-in_person_or_online-sms = Allez-y en personne, sauf si votre convocation ou le tribunal dit que c'est par internet. Un lien vidéo seul ne veut pas dire cela. Un avocat peut vous dire comment demander au juge. Tant que le juge n'a pas dit oui, c'est en personne.

guide-cannot_go-title = Si je ne peux pas y aller
guide-cannot_go =
    Demander un autre jour ou un autre tribunal n'excuse personne tant que le juge n'a pas dit oui. Déménager ne déplace pas l'affaire.

    Qui n'est pas là peut recevoir un ordre d'expulsion (déportation), même en cas de maladie ou de distance.

    Un avocat peut demander au juge avant ce jour. Appelez maintenant, n'attendez pas.
guide-cannot_go-sms = Demander un autre jour ou un autre tribunal n'excuse personne tant que le juge n'a pas dit oui. Qui n'est pas là peut recevoir un ordre d'expulsion (déportation). Un avocat peut demander au juge avant ce jour. Appelez maintenant.

guide-moved-title = J'ai déménagé
guide-moved =
    Nous le dire, ce n'est pas le dire au tribunal. Le dire à un avocat, à la poste ou à l'USCIS non plus.

    1. Le tribunal : formulaire EOIR-33 (changement d'adresse), dans les 5 jours. Un par personne, et une copie aux avocats de l'ICE (OPLA). Aussi en ligne : https://respondentaccess.eoir.justice.gov
    2. L'USCIS : formulaire AR-11 ou votre compte en ligne, dans les 10 jours.
    3. L'ICE, si vous vous y présentez : https://www.ice.gov/check-in, dans les 5 jours ouvrables.

    Le tribunal envoie ses lettres à votre dernière adresse. Ce qu'il envoie là compte.
    Déménager ne change pas votre affaire de tribunal.
guide-moved-sms = Nous le dire, ou le dire à la poste ou à l'USCIS, ce n'est pas le dire au tribunal. Tribunal : EOIR-33 (nouvelle adresse) sous 5 jours, un par personne : https://respondentaccess.eoir.justice.gov USCIS : AR-11 sous 10 jours. ICE, si vous vous y présentez : 5 jours ouvrables.

guide-afraid_to_go-title = J'ai peur d'y aller
guide-afraid_to_go =
    Deux choses sont vraies :
    - Depuis mai 2025, l'ICE a arrêté des personnes dans des tribunaux de l'immigration.
    - Si vous manquez une audience, le juge peut ordonner l'expulsion (déportation) sans vous.

    Parlez avec un avocat ou une aide juridique avant ce jour. Vous pouvez demander :
    - Puis-je demander au juge une audience par internet ?
    - Et si le gouvernement demande de clore (dismiss) mon affaire ? Ce n'est pas toujours une bonne nouvelle.

    Dites à une personne de confiance où vous allez. Votre famille peut chercher une personne détenue ici : https://locator.ice.gov (il faut l'A-number : gardez-le à la maison, ne l'envoyez jamais ici).
guide-afraid_to_go-sms = Deux choses sont vraies. Depuis mai 2025, des agents de l'ICE font des arrestations dans des tribunaux de l'immigration. Si vous n'y allez pas, le juge peut ordonner l'expulsion (déportation). Parlez avant avec un avocat, aussi d'une audience par internet. Prévenez un proche.

guide-interpreter-title = Un interprète gratuit
guide-interpreter =
    Au tribunal de l'immigration, l'interprète est gratuit.

    Dites au tribunal, ou au juge, votre langue, votre dialecte et votre ville.

    La famille et les amis ne peuvent pas interpréter pour vous au tribunal.

    Si vous ne comprenez pas l'interprète, dites-le au juge.

    Pour un entretien à l'USCIS, lisez ce que dit la lettre.
guide-interpreter-sms = Au tribunal de l'immigration, l'interprète est gratuit. Dites au tribunal votre langue, votre dialecte et votre ville. La famille ne peut pas interpréter au tribunal. Pour un entretien à l'USCIS, lisez ce que dit la lettre.

guide-find_a_lawyer-title = Trouver un avocat
guide-find_a_lawyer =
    Voyez un avocat tôt, avec tous vos papiers.

    Seuls les avocats, et les personnes accréditées par le ministère de la Justice, peuvent donner des conseils juridiques sur l'immigration. Personne d'autre.

    La liste du tribunal, avec une aide gratuite ou peu chère :
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Voyez vite un avocat. Seuls les avocats et les personnes accréditées par le ministère de la Justice peuvent donner des conseils juridiques. Gratuit ou peu cher : https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Attention aux arnaques
guide-scams =
    Des gens se font passer pour le tribunal, un avocat ou l'ICE. Ils tiennent de fausses audiences par vidéo, demandent de l'argent pour une "caution", ou appellent d'un faux numéro.

    Nous ne demandons jamais d'argent, d'A-number, de Social Security ni de mot de passe. Le tribunal ne vous envoie jamais de lien ici.

    Les vraies pages du gouvernement finissent par .gov.

    Un doute ? Appelez votre avocat, ou le tribunal au numéro de votre convocation. Signalez-le : EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Nous ne demandons jamais d'argent, d'A-number ni de mot de passe. Le tribunal n'envoie jamais de lien ici. Les vraies pages finissent par .gov. Il y a de fausses audiences par vidéo et de faux numéros. Signalez : EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Une lettre ou un ordre
guide-letter_or_order =
    Ouvrez tout de suite chaque lettre du tribunal. Elle peut changer votre date ou demander quelque chose.

    Un ordre d'expulsion (déportation) : parlez avec un avocat le jour même. Il peut y avoir des façons de répondre, mais le temps est court : des jours, pas des semaines. Après une absence, l'ordre compte tout de suite.

    On vous demande d'accepter de clore votre affaire (dismiss) ? Parlez d'abord avec un avocat. Depuis 2025, cela a mené à une expulsion rapide pour certaines personnes.

    Gardez tous les papiers.
guide-letter_or_order-sms = Ouvrez tout de suite chaque lettre du tribunal. Un ordre d'expulsion (déportation) : parlez avec un avocat ce jour-là. Ce sont des jours, pas des semaines. Avant d'accepter de clore votre affaire (dismiss), parlez avec un avocat.

guide-missed-title = J'ai manqué une audience
guide-missed =
    Quand quelqu'un manque une audience, le juge peut ordonner l'expulsion (déportation) en son absence. Cet ordre compte tout de suite.

    Il peut y avoir une façon de demander au juge de rouvrir l'affaire, d'habitude une seule fois. Le temps est court : des jours, pas des semaines.

    Parlez avec un avocat aujourd'hui. Pour savoir ce que le juge a décidé : https://acis.eoir.justice.gov/en/ ou 1-800-898-7180. Si rien ne s'affiche, continuez à vérifier.
guide-missed-sms = Le juge peut ordonner l'expulsion (déportation) sans vous, et cela compte tout de suite. Il peut y avoir un moyen de demander au juge de rouvrir l'affaire, d'habitude une fois. Des jours, pas des semaines. Parlez avec un avocat aujourd'hui.

choice-go-family = Famille
ask-family = Famille : que voulez-vous faire ?
choice-family-list = Voir qui suit mes dates
choice-family-invite = Inviter un proche
choice-family-give = Code pour la personne convoquée
choice-family-code = J'ai un code
choice-family-leave = Ne plus suivre quelqu'un
ask-family-name = Qui voulez-vous inviter ? Un surnom suffit, comme "Tata". Merci de ne pas envoyer de nom complet.
ask-family-calls = Comment { $name } vous appelle ? Un surnom est le mieux, comme "Maman" ou "Oncle R".
say-family-code =
    Merci de passer ce code à { $name }. Il marche une fois, pendant 7 jours.
    { $ways }
family-way-code = Code : { $code }
family-way-sms = On peut envoyer le code par SMS au { $phone }
family-way-link = Ou ouvrir ceci sur Telegram : { $link }
ask-family-code = Merci d'écrire le code que l'on vous a donné.
say-family-code-wrong = Ce code ne marche pas. Merci d'en demander un nouveau.
say-family-joined = Cela a marché. Vous suivez maintenant { $name }, avec ses rappels.
say-family-linked = Cela a marché. Ce que { $name } a noté pour vous est maintenant entre vos mains. Vous décidez qui suit vos dates.
ask-family-list = Ces personnes suivent vos dates, ou le demandent :
ask-family-nobody = Personne d'autre ne suit vos dates.
choice-family-approved = { $name } : a vos dates
choice-family-pending = { $name } : attend votre réponse
ask-family-allow = Acceptez-vous que { $name } voie toutes vos dates et ait les rappels ?
ask-family-remove = { $name } a les rappels de vos dates. Faut-il supprimer cela ?
say-family-approved = D'accord. Maintenant, { $name } a aussi vos dates.
say-family-removed = D'accord. { $name } n'aura plus rien de nous sur vos dates. Les codes que personne n'a pris ne marchent plus.
ask-family-leave = Qui ne voulez-vous plus suivre ?
say-family-left = Vous ne suivez plus { $name }.
say-family-offer = Faut-il envoyer ces rappels aussi à { $name } ? Envoyez FAMILLE pour obtenir un code pour { $name }.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from } : vous avez un message.
staff-broadcast-asked = { $name } vous demande d'approuver le message « { $title } ». Personnes qui le recevraient : { $count }. Pour le voir, envoyez /broadcast.
staff-broadcast-grown = Le message « { $name } » est en pause : plus de personnes le recevraient maintenant que prévu ({ $count }). Merci de le regarder.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = on nous a dit que le tribunal est fermé ce jour-là. Cela n'annule rien. Vérifiez avant d'y aller.
sms-closed-short = tribunal fermé ? Rien n'est annulé : vérifiez.
rich-closed = On nous a dit que le tribunal est fermé ce jour-là. Cela n'annule rien. Vérifiez avant d'y aller.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = On nous a dit que { $court } est fermé à cette date : { $date }. Ce message n'annule rien. Vérifiez avant d'y aller : https://acis.eoir.justice.gov/en/ ou 1-800-898-7180. Seuls les papiers du tribunal sont officiels. Questions : { $phone }
ready-court_moved = On nous a dit que { $court } a déménagé. Nouveau lieu : { $place }. Le jour et l'heure restent les mêmes, sauf si le tribunal dit autre chose. Suivez le lieu écrit sur votre avis le plus récent, et vérifiez : https://acis.eoir.justice.gov/en/ ou 1-800-898-7180. Questions : { $phone }
ready-office_moved = Notre bureau a déménagé. Nouvelle adresse : { $place }. Seul notre bureau a changé : vos audiences restent où elles sont. Questions : { $phone }
ready-new_attorney = Pour ce dossier, l'avocat ou l'avocate est maintenant { $attorney } : { $number }. Merci d'appeler là à partir de maintenant. Les audiences restent les mêmes. Si quelque chose n'est pas clair, appelez-nous : { $phone }
ready-rights_session = Nous vous invitons à une réunion gratuite sur vos droits : { $when }. Lieu : { $place }. Ce sont des informations générales, pas un conseil juridique. Vous n'avez rien à dire de votre dossier. Questions : { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Les nouvelles du bureau
ask-news = En plus de vos rappels, le bureau a parfois des nouvelles pour beaucoup de personnes, comme une réunion sur les droits ou une aide nouvelle. Pouvons-nous aussi vous écrire à ce sujet ? Vous pouvez y mettre fin ici à tout moment, et vos rappels continuent.
ask-news-have = Vous recevez aussi les nouvelles du bureau. Les voulez-vous toujours ? Vos rappels continuent dans tous les cas.
choice-news-yes = Oui, les nouvelles aussi
choice-news-no = Non, seulement mes rappels
say-news-on = Merci. À partir de maintenant, vous recevez aussi les nouvelles du bureau.
say-news-off = D'accord. Vous ne recevez plus de nouvelles. Vos rappels continuent.

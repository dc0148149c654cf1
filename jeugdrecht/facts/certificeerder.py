"""
The certifying body: whether the minister designated it, what it must be, and what it must do.
"""

from jeugdrecht.logic.declare import choice, day, event, judgement, text, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

naam = text(
    "certificeerder.naam",
    ask=Text("Welke instelling gaf het certificaat af?",
             "Which body issued the certificate?"),
    says=Text("het certificaat is afgegeven door {value}",
              "the certificate was issued by {value}"),
    unknown=Text("het is niet bekend wie het certificaat afgaf",
                 "it is not known who issued the certificate"),
)

datum_aanwijzing = day(
    "certificeerder.datum_aanwijzing",
    ask=Text("Op welke dag is de certificerende instelling door de minister aangewezen?",
             "On which day did the minister designate the certifying body?"),
    says=Text("de certificerende instelling is aangewezen op {value}",
              "the certifying body was designated on {value}"),
    unknown=Text("het is niet bekend of en wanneer de certificerende instelling is aangewezen",
                 "it is not known whether and when the certifying body was designated"),
    optional=True,
)

aanwijzing_ingetrokken_op = event(
    "certificeerder.aanwijzing_ingetrokken_op",
    ask=Text("Op welke dag heeft de minister de aanwijzing ingetrokken?",
             "On which day did the minister withdraw the designation?"),
    says=Text("de aanwijzing is ingetrokken op {value}",
              "the designation was withdrawn on {value}"),
    unknown=Text("het is niet bekend of de aanwijzing is ingetrokken",
                 "it is not known whether the designation was withdrawn"),
)

minister_overweegt = choice(
    "certificeerder.minister_overweegt",
    "aanwijzing", "intrekking",
    ask=Text("Wat overweegt de minister met een certificerende instelling?",
             "What does the minister consider doing with a certifying body?"),
    says=Text("de minister overweegt: {value}",
              "the minister considers: {value}"),
    unknown=Text("het is niet bekend wat de minister overweegt",
                 "it is not known what the minister considers"),
)

rechtspersoon = yes_no(
    "certificeerder.rechtspersoon",
    ask=Text("Is de certificerende instelling een rechtspersoon?",
             "Is the certifying body a legal person?"),
    yes=Text("de certificerende instelling is een rechtspersoon",
             "the certifying body is a legal person"),
    no=Text("de certificerende instelling is geen rechtspersoon",
            "the certifying body is no legal person"),
    unknown=Text("het is niet bekend of de certificerende instelling een rechtspersoon is",
                 "it is not known whether the certifying body is a legal person"),
)

onafhankelijk = yes_no(
    "certificeerder.onafhankelijk",
    ask=Text("Is de certificerende instelling onafhankelijk?",
             "Is the certifying body independent?"),
    yes=Text("de certificerende instelling is onafhankelijk",
             "the certifying body is independent"),
    no=Text("de certificerende instelling is niet onafhankelijk",
            "the certifying body is not independent"),
    unknown=Text("het is niet bekend of de certificerende instelling onafhankelijk is",
                 "it is not known whether the certifying body is independent"),
)

zetel_in_nederland = yes_no(
    "certificeerder.zetel_in_nederland",
    ask=Text("Heeft de certificerende instelling haar zetel of een vestiging in Nederland?",
             "Does the certifying body have its seat or an establishment in the Netherlands?"),
    yes=Text("de certificerende instelling is in Nederland gevestigd",
             "the certifying body is established in the Netherlands"),
    no=Text("de certificerende instelling is niet in Nederland gevestigd",
            "the certifying body is not established in the Netherlands"),
    unknown=Text("het is niet bekend of de certificerende instelling in Nederland is gevestigd",
                 "it is not known whether the certifying body is established in the Netherlands"),
)

deskundig_en_toegerust = judgement(
    "certificeerder.deskundig_en_toegerust",
    ask=Text("Is de certificerende instelling voldoende deskundig en toegerust?",
             "Is the certifying body sufficiently expert and equipped?"),
    yes=Text("de certificerende instelling is voldoende deskundig en toegerust",
             "the certifying body is sufficiently expert and equipped"),
    no=Text("de certificerende instelling is niet voldoende deskundig en toegerust",
            "the certifying body is not sufficiently expert and equipped"),
    unknown=Text("het is aan de minister of deskundigheid en toerusting voldoende zijn",
                 "it is for the minister to decide whether expertise and equipment suffice"),
    by="minister",
)

administratie = yes_no(
    "certificeerder.administratie",
    ask=Text("Legt de certificerende instelling haar gegevens systematisch vast in een behoorlijke "
             "administratie?",
             "Does the certifying body keep proper and systematic records?"),
    yes=Text("de certificerende instelling heeft een behoorlijke administratie",
             "the certifying body keeps proper records"),
    no=Text("de certificerende instelling heeft geen behoorlijke administratie",
            "the certifying body does not keep proper records"),
    unknown=Text("het is niet bekend of de certificerende instelling een behoorlijke administratie heeft",
                 "it is not known whether the certifying body keeps proper records"),
)

verzekerd = yes_no(
    "certificeerder.verzekerd",
    ask=Text("Is de certificerende instelling verzekerd tegen wettelijke aansprakelijkheid?",
             "Is the certifying body insured against statutory liability?"),
    yes=Text("de certificerende instelling is verzekerd",
             "the certifying body is insured"),
    no=Text("de certificerende instelling is niet verzekerd",
            "the certifying body is not insured"),
    unknown=Text("het is niet bekend of de certificerende instelling is verzekerd",
                 "it is not known whether the certifying body is insured"),
)

taken_naar_behoren = judgement(
    "certificeerder.taken_naar_behoren",
    ask=Text("Vervult de certificerende instelling haar taak naar behoren?",
             "Does the certifying body perform its task properly?"),
    yes=Text("de certificerende instelling vervult haar taak naar behoren",
             "the certifying body performs its task properly"),
    no=Text("de certificerende instelling vervult haar taak niet naar behoren",
            "the certifying body does not perform its task properly"),
    unknown=Text("het is aan de minister of de taak naar behoren wordt vervuld",
                 "it is for the minister to decide whether the task is performed properly"),
    by="minister",
)

hersteltermijn_geboden = yes_no(
    "certificeerder.hersteltermijn_geboden",
    ask=Text("Kreeg de certificerende instelling een termijn om haar taak alsnog naar behoren te "
             "vervullen, en is die voorbij?",
             "Was the certifying body given a period to perform its task properly after all, and is it "
             "over?"),
    yes=Text("een hersteltermijn is geboden en voorbij",
             "a period for remedy was offered and is over"),
    no=Text("een hersteltermijn is niet geboden of loopt nog",
            "no period for remedy was offered, or it still runs"),
    unknown=Text("het is niet bekend of een hersteltermijn is geboden",
                 "it is not known whether a period for remedy was offered"),
)

hersteld = yes_no(
    "certificeerder.hersteld",
    ask=Text("Heeft de certificerende instelling het gebrek binnen de termijn hersteld?",
             "Did the certifying body remedy the defect within the period?"),
    yes=Text("het gebrek is hersteld",
             "the defect was remedied"),
    no=Text("het gebrek is niet hersteld",
            "the defect was not remedied"),
    unknown=Text("het is niet bekend of het gebrek is hersteld",
                 "it is not known whether the defect was remedied"),
)

inlichtingen_gegeven = yes_no(
    "certificeerder.inlichtingen_gegeven",
    ask=Text("Geeft de certificerende instelling de minister kosteloos de gevraagde inlichtingen?",
             "Does the certifying body give the minister the requested information free of charge?"),
    yes=Text("de certificerende instelling geeft de gevraagde inlichtingen",
             "the certifying body gives the requested information"),
    no=Text("de certificerende instelling geeft de gevraagde inlichtingen niet",
            "the certifying body does not give the requested information"),
    unknown=Text("het is niet bekend of de certificerende instelling de gevraagde inlichtingen geeft",
                 "it is not known whether the certifying body gives the requested information"),
)

jaarverslag = yes_no(
    "certificeerder.jaarverslag",
    ask=Text("Stuurt de certificerende instelling de minister elk jaar een verslag?",
             "Does the certifying body send the minister a report each year?"),
    yes=Text("de certificerende instelling stuurt jaarlijks een verslag",
             "the certifying body reports annually"),
    no=Text("de certificerende instelling stuurt niet jaarlijks een verslag",
            "the certifying body does not report annually"),
    unknown=Text("het is niet bekend of de certificerende instelling jaarlijks een verslag stuurt",
                 "it is not known whether the certifying body reports annually"),
)

aanwijzingen_gevolgd = yes_no(
    "certificeerder.aanwijzingen_gevolgd",
    ask=Text("Volgt de certificerende instelling de algemene aanwijzingen van de minister?",
             "Does the certifying body follow the general directions of the minister?"),
    yes=Text("de certificerende instelling volgt de aanwijzingen",
             "the certifying body follows the directions"),
    no=Text("de certificerende instelling volgt de aanwijzingen niet",
            "the certifying body does not follow the directions"),
    unknown=Text("het is niet bekend of de certificerende instelling de aanwijzingen volgt",
                 "it is not known whether the certifying body follows the directions"),
)

schema_toegepast = yes_no(
    "certificeerder.schema_toegepast",
    ask=Text("Past de certificerende instelling bij de afgifte het certificatieschema toe?",
             "Does the certifying body apply the certification scheme when issuing?"),
    yes=Text("het certificatieschema is toegepast",
             "the certification scheme was applied"),
    no=Text("het certificatieschema is niet toegepast",
            "the certification scheme was not applied"),
    unknown=Text("het is niet bekend of het certificatieschema is toegepast",
                 "it is not known whether the certification scheme was applied"),
)

auditor_heeft_vog = yes_no(
    "certificeerder.auditor_heeft_vog",
    ask=Text("Heeft de auditor een verklaring omtrent het gedrag?",
             "Does the auditor have a certificate of good conduct?"),
    yes=Text("de auditor heeft een verklaring omtrent het gedrag",
             "the auditor has a certificate of good conduct"),
    no=Text("de auditor heeft geen verklaring omtrent het gedrag",
            "the auditor has no certificate of good conduct"),
    unknown=Text("het is niet bekend of de auditor een verklaring omtrent het gedrag heeft",
                 "it is not known whether the auditor has a certificate of good conduct"),
)

vog_auditor_afgegeven_op = day(
    "certificeerder.vog_auditor_afgegeven_op",
    ask=Text("Op welke dag is de verklaring omtrent het gedrag van de auditor afgegeven?",
             "On which day was the auditor's certificate of good conduct issued?"),
    says=Text("de verklaring van de auditor is afgegeven op {value}",
              "the auditor's certificate was issued on {value}"),
    unknown=Text("het is niet bekend wanneer de verklaring van de auditor is afgegeven",
                 "it is not known when the auditor's certificate was issued"),
    optional=True,
)

lijst_gecertificeerden = yes_no(
    "certificeerder.lijst_gecertificeerden",
    ask=Text("Staat op de website een lijst van gecertificeerde instellingen?",
             "Is there a list of certified institutions on the website?"),
    yes=Text("er is een openbare lijst van gecertificeerde instellingen",
             "there is a public list of certified institutions"),
    no=Text("er is geen openbare lijst van gecertificeerde instellingen",
            "there is no public list of certified institutions"),
    unknown=Text("het is niet bekend of er een lijst van gecertificeerde instellingen is",
                 "it is not known whether there is a list of certified institutions"),
)

lijst_aanvragers = yes_no(
    "certificeerder.lijst_aanvragers",
    ask=Text("Staat op de website een lijst van aanvragers van een certificaat?",
             "Is there a list of applicants for a certificate on the website?"),
    yes=Text("er is een openbare lijst van aanvragers",
             "there is a public list of applicants"),
    no=Text("er is geen openbare lijst van aanvragers",
            "there is no public list of applicants"),
    unknown=Text("het is niet bekend of er een lijst van aanvragers is",
                 "it is not known whether there is a list of applicants"),
)

kosteninzicht = yes_no(
    "certificeerder.kosteninzicht",
    ask=Text("Geeft de certificerende instelling de minister elk jaar inzicht in kosten en baten?",
             "Does the certifying body give the minister annual insight into costs and revenues?"),
    yes=Text("de certificerende instelling geeft jaarlijks inzicht in kosten en baten",
             "the certifying body gives annual insight into costs and revenues"),
    no=Text("de certificerende instelling geeft niet jaarlijks inzicht in kosten en baten",
            "the certifying body does not give annual insight into costs and revenues"),
    unknown=Text("het is niet bekend of de certificerende instelling inzicht in kosten en baten geeft",
                 "it is not known whether the certifying body gives insight into costs and revenues"),
)

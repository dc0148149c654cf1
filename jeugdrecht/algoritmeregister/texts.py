"""
The texts of the record, for readers who are no lawyers; a blank line begins a paragraph.
"""

SHORT = """\
Past regels van het jeugdstrafrecht, de jeugdbescherming en de Jeugdwet toe op feiten die een medewerker
opgeeft. Bij elke uitkomst staat welke bepaling dat zegt en wat nog onbekend is. Het programma neemt geen
besluit: wat de wet aan een mens laat, blijft aan een mens.
"""
GOAL = """\
Het programma helpt mensen die het recht kennen om na te gaan wat de wet in een zaak zegt, en waarom. Het
beantwoordt alleen vragen over bepalingen die zijn uitgewerkt.

{open}bij welk besluit of advies u het gebruikt, voor wie, en wat er voor hen van afhangt.
"""
PROPORTIONALITY = """\
Voor: elke stap is na te lezen, met de bepaling en de versie van de tekst, en dezelfde zaak geeft altijd
dezelfde uitkomst. Er is geen lerend model en geen score over een mens.

Tegen: wat niet is uitgewerkt of een open norm is, beantwoordt het niet. Wie te veel op de uitkomst
vertrouwt, kan omstandigheden missen die niet in de vragen staan.

{open}welke andere mogelijkheden u heeft bekeken en waarom u hiervoor kiest.
"""
HUMAN = """\
{judgements} van de {facts} gegevens zijn een oordeel dat de wet aan een mens laat, zoals een rechter, de
officier van justitie of een jeugdprofessional. Die rekent het programma nooit uit; het noemt wie er over
gaat. {powers} bevoegdheden staan er als mogelijkheid bij en beslissen nooit zelf.

{open}wie de uitkomst beoordeelt, hoe zij ervan kan afwijken, en hoe dat wordt vastgelegd.
"""
RISKS = """\
Verouderde of verkeerd gelezen tekst: elke uitkomst noemt de tekst die is gelezen (de nieuwste is van
{edition}). Voor een dag waarvan de tekst niet is gelezen, komt er geen antwoord.

Wat de regels niet zeggen: {omissions} onderdelen zijn met een reden weggelaten. Zij staan bij elke
uitkomst die ervan afhangt.

Ongelijke behandeling: herkomst, godsdienst en gezinsvorm tellen niet mee, behalve waar een bepaling er
zelf naar vraagt.

Niet te controleren: elke uitkomst heeft een uitleg, en een bewijs zonder persoonsgegevens waarmee zij
later opnieuw is te maken.

{open}hoe u nagaat of het gebruik goed gaat, en wat u met meldingen doet.
"""
BASIS = """\
{open}de bepaling waarop uw besluit of advies rust, en in het kort waar die wet voor is.

Hieronder staan de regelingen die het programma toepast. Haal weg wat niet over uw proces gaat.
"""
DATA = """\
Wat een medewerker opgeeft: datums, keuzes, ja of nee, en getallen. Er zijn {facts} gegevens die kunnen
worden gevraagd; per vraag zijn het er enkele. Naam, adres en burgerservicenummer zijn niet nodig.

Daarbij kunnen zijn: een geboortedatum, strafrechtelijke gegevens, gegevens over gezondheid waar de wet
daarnaar vraagt, en gegevens over kinderen en hun ouders of verzorgers.

Het programma is niet gemaakt met gegevens over mensen: de regels komen uit de wet.

{open}uit welke bronnen u de gegevens haalt, en hoe lang u zaken en uitkomsten bewaart.
"""
METHOD = """\
Het programma is niet zelflerend. Het past {rules} regels en {powers} bevoegdheden toe, geschreven bij
het artikellid waar zij uit komen, uit {instruments} regelingen en documenten. Het beantwoordt
{decisions} vragen (recht {version}, {fingerprint}).

Invoer: feiten in een zaakbestand of een formulier. Werking: elke voorwaarde is waar, onwaar of onbekend;
uitzonderingen gaan voor, en wat onbekend is blijft onbekend. Uitvoer: per vraag een status, het antwoord
als dat vaststaat, de bepalingen, wat ontbreekt, wie moet oordelen, en de uitleg stap voor stap.

Dezelfde zaak, regels en datums geven byte voor byte hetzelfde antwoord. `jeugdrecht graph` tekent hoe
bepalingen, regels en vragen samenhangen; `jeugdrecht rules` toont elke regel.
"""
TAGS = (
    "jeugdrecht", "jeugdstrafrecht", "jeugdbescherming", "Jeugdwet", "ondertoezichtstelling", "Halt",
    "regels als code", "beslisregels",
)  # fmt: skip

# Numbers: words that are numbers, bounds, approximations, vague amounts, units, and what tells counts from other numbers.
# Read by number_reader and by what it is made of.

[number word]                     # class: zero, unit, teen, tens, hundred, scale, dozen
zero | nought | naught | nil : value=0 class=zero
one : value=1 class=unit
two : value=2 class=unit
three : value=3 class=unit
four : value=4 class=unit
five : value=5 class=unit
six : value=6 class=unit
seven : value=7 class=unit
eight : value=8 class=unit
nine : value=9 class=unit
ten : value=10 class=teen
eleven : value=11 class=teen
twelve : value=12 class=teen
thirteen : value=13 class=teen
fourteen : value=14 class=teen
fifteen : value=15 class=teen
sixteen : value=16 class=teen
seventeen : value=17 class=teen
eighteen : value=18 class=teen
nineteen : value=19 class=teen
twenty : value=20 class=tens
thirty : value=30 class=tens
forty | fourty : value=40 class=tens
fifty : value=50 class=tens
sixty : value=60 class=tens
seventy : value=70 class=tens
eighty : value=80 class=tens
ninety : value=90 class=tens
hundred | hundreds : value=100 class=hundred
thousand | thousands : value=1000 class=scale
million | millions : value=1000000 class=scale
billion | billions : value=1000000000 class=scale
trillion | trillions : value=1000000000000 class=scale
lakh | lakhs | lac | lacs | lkh | lkhs : value=100000 class=scale
crore | crores | krore | krores | koti | cr | kr : value=10000000 class=scale
dozen | dozens | doz | dozs | dz | dzs : value=12 class=dozen

[number suffix]                   # after digits; case counts; attached: only without a space; money: only of money
k | K : value=1000
M | MM | mn | mln | mil | mio : value=1000000
B | bn | bln : value=1000000000
G : value=1000000000
tn | tln | trn : value=1000000000000
cr | Cr | kr | Kr : value=10000000
b : value=1000000000 attached
m : value=1000000 attached money
t : value=1000000000000 attached money

[number ordinal]
first | firsts : value=1 class=unit
second | seconds : value=2 class=unit whole
third | thirds : value=3 class=unit
fourth | fourths : value=4 class=unit
fifth | fifths : value=5 class=unit
sixth | sixths : value=6 class=unit
seventh | sevenths : value=7 class=unit
eighth | eighths : value=8 class=unit
ninth | ninths | nineth : value=9 class=unit
tenth | tenths : value=10 class=teen
eleventh | elevenths : value=11 class=teen
twelfth | twelfths : value=12 class=teen
thirteenth | thirteenths : value=13 class=teen
fourteenth | fourteenths : value=14 class=teen
fifteenth | fifteenths : value=15 class=teen
sixteenth | sixteenths : value=16 class=teen
seventeenth | seventeenths : value=17 class=teen
eighteenth | eighteenths : value=18 class=teen
nineteenth | nineteenths : value=19 class=teen
twentieth | twentieths : value=20 class=tens
thirtieth | thirtieths : value=30 class=tens
fortieth | fortieths : value=40 class=tens
fiftieth | fiftieths : value=50 class=tens
sixtieth | sixtieths : value=60 class=tens
seventieth | seventieths : value=70 class=tens
eightieth | eightieths : value=80 class=tens
ninetieth | ninetieths : value=90 class=tens
hundredth | hundredths : value=100 class=hundred
thousandth | thousandths : value=1000 class=scale
millionth | millionths : value=1000000 class=scale
billionth | billionths : value=1000000000 class=scale
trillionth | trillionths : value=1000000000000 class=scale

[number part]                     # parts of a whole that are no ordinals
half | halves : value=2
quarter | quarters : value=4

[number ordinal_ending]           # after digits, without a space
st | nd | rd | th

# Amounts without a number: the hard lower bound, and where the likelier part begins. number: what is meant, where it is one.
[number vague]
several | multiple | numerous | "a number of" | "a handful of" | "a handful" | "a string of" | "a series of" : min=2
"a few" | "quite a few" | "a good few" | "at least a few" : min=2
many : min=2 scaled
"a couple" | "a couple of" | "couple of" : min=2 max=4 number=2
"a pair" | "a pair of" | "pair of" | "a duo of" : min=2 max=2 number=2
"a trio" | "a trio of" | "trio of" : min=3 max=3 number=3
"a quartet of" : min=4 max=4 number=4
"a single" | "a lone" | "a sole" : min=1 max=1 number=1
dozens | "dozens of" : min=13 likely=24
"scores of" | "scores more" : min=21 likely=40
hundreds | "hundreds of" : min=101 likely=200
thousands | "thousands of" : min=1001 likely=2000
millions | "millions of" : min=1000001 likely=2000000
billions | "billions of" : min=1000000001 likely=2000000000
"tens of thousands" | "tens of thousands of" : min=10001 likely=20000
"hundreds of thousands" | "hundreds of thousands of" : min=100001 likely=200000
"tens of millions" | "tens of millions of" : min=10000001 likely=20000000
"hundreds of millions" | "hundreds of millions of" : min=100000001 likely=200000000
"tens of billions" | "tens of billions of" : min=10000000001 likely=20000000000
"hundreds of billions" | "hundreds of billions of" : min=100000000001 likely=200000000000
scores : min=21 likely=40 told      # at the beginning of a sentence, or beside a word of [number harm] or [number state]

[number none]                     # nobody and nothing
"no one" | "no-one" | nobody | none | "not a single one"
"not one" | "not a single" | "no single" : noun                # of what follows

[number none_of]                  # after "no": what is counted as not there
casualties | casualty | fatalities | fatality | deaths | death | injuries | injury | victims | victim | survivors | survivor
people | person | civilians | civilian | soldiers | soldier | troops | fighters | personnel | members | children | women
wounded | injured | killed | dead | arrests | hostages | missiles | rockets | aircraft

# Before a number.
[number bound]
"at least" | "not less than" | "no less than" | "no fewer than" | "not fewer than" | "a minimum of" | "minimum of" : is=at_least
"minimum" | "at the very least" | "at a minimum" | "upwards of" | "upward of" | "anywhere from" : is=at_least
"greater than or equal to" | "more than or equal to" | "greater or equal to" | "greater or equal than" : is=at_least
"higher or equal than" | "bigger or equal than" | "larger or equal than" | "more or equal than" : is=at_least
"equal to or more than" | "equal to or greater than" | "equal or greater than" | "at least or equal to" : is=at_least
">=" | "> =" | "≥" : is=at_least
"more than" | "over" | "well over" | "just over" | "slightly over" | "a little over" | "way over" : is=more_than
"well more than" | "far more than" | "slightly more than" | "just more than" | "a little more than" | "much more than" : is=more_than
"greater than" | "larger than" | "bigger than" | "higher than" | "in excess of" | "excess of" | "above" | "well above" | "just above" : is=more_than
"exceed" | "exceeds" | "exceeded" | "exceeding" | "surpass" | "surpasses" | "surpassed" | "surpassing" | "topped" | "tops" : is=more_than
"upwards of more than" | "longer than" | "older than" | "beyond" | ">" : is=more_than
"up to" | "as many as" | "as much as" | "at most" | "no more than" | "not more than" | "at the most" | "a maximum of" | "maximum of" : is=at_most
"no greater than" | "not exceeding" | "as high as" | "up to as many as" | "no longer than" | "no later than" : is=at_most
"less than or equal to" | "fewer than or equal to" | "less or equal than" | "less or equal to" | "lower or equal than" : is=at_most
"smaller or equal than" | "equal to or less than" | "equal or less than" | "<=" | "< =" | "≤" : is=at_most
"less than" | "fewer than" | "under" | "well under" | "below" | "well below" | "lower than" | "smaller than" | "shy of" : is=less_than
"shorter than" | "younger than" | "<" : is=less_than
"about" | "around" | "some" | "roughly" | "approximately" | "circa" | "an estimated" | "estimated" | "estimated at" : is=about
"in the region of" | "in the neighborhood of" | "somewhere around" | "approx" | "~" | "≈" | "or so" | "perhaps" : is=about
"anywhere between" : is=about
"nearly" | "almost" | "close to" | "just under" | "just below" | "just shy of" | "approaching" | "just less than" : is=nearly
"just short of" | "virtually" : is=nearly
"exactly" | "precisely" | "a total of" | "total of" | "a combined" | "a further" | "another" | "an additional" : is=exact
"a record" | "a whopping" : is=exact

# After a number. hyphen: only with one between ("20-odd").
[number bound_after]
"or more" | "and more" | "or greater" | "or higher" | "or over" | "and over" | "and above" | "or above" | "and up" : is=at_least
"and counting" | "at least" | "at the least" | "or greater than" | "or more than" | "or higher than" | "and more than" | "plus" | "+" | "or older" : is=at_least
"or less" | "or fewer" | "or lower" | "or under" | "and under" | "or below" | "and below" | "or less than" | "or fewer than" | "or lower than" : is=at_most
"at most" | "at the most" | "or younger" | "max" : is=at_most
"or so" | "or thereabouts" | "more or less" | "approximately" | "give or take" : is=about
odd : is=about hyphen
"or equal to" | "or equal" : is=closed

[number change]                   # before a number, with nothing but small words between
rise | rises | rose | risen | rising | increase | increases | increased | increasing : is=up
grow | grows | grew | grown | growing | climb | climbs | climbed | climbing | jump | jumps | jumped | jumping : is=up
soar | soars | soared | soaring | surge | surges | surged | surging | gain | gains | gained | gaining : is=up
advance | advances | advanced | advancing | rally | rallied | swell | swelled | spiked | rebounded | rebound : is=up
added | adds : is=up
up : is=up loose
fall | falls | fell | fallen | falling | drop | drops | dropped | dropping | decline | declines | declined | declining : is=down
decrease | decreases | decreased | decreasing | lose | loses | lost | losing | slip | slips | slipped | slipping : is=down
sink | sinks | sank | sunk | plunge | plunged | plunges | plunging | shrink | shrank | shed | sheds | tumble | tumbled | tumbles : is=down
slide | slid | slides | cut | cuts | reduced | reduce | reduces | lowered | dip | dips | dipped | dived | slumped : is=down
down | off : is=down loose

[number change_link]              # between a word of change and its number
to | by | from | at | in | a | the | an | its | further | another | as | much | of

[number link]                     # small words of numbers: is= what they do
and | "&" : is=and
a | an : is=a
of : is=of
to | through | till : is=to
or : is=or
but : is=but
"-" | "–" | "—" | "~" : is=dash
between : is=between
from : is=from
minus | negative : is=minus
point : is=point
in : is=in
"out of" : is=out_of
over : is=over
the : is=the
no : is=no

# Units: symbol, and what they are (default: measure). Symbols are SI where there is one, else the English word.
# factor, base: the same amount in the base unit. short: an abbreviation. digits: only after digits. calibre: of weapons, too.
[number unit]
metre | metres | meter | meters : symbol=m base=m factor=1
m : symbol=m base=m factor=1 short
kilometre | kilometres | kilometer | kilometers : symbol=km base=m factor=1000
km | kms | "k.m." : symbol=km base=m factor=1000 short
centimetre | centimetres | centimeter | centimeters : symbol=cm base=m factor=0.01 calibre
cm | cms : symbol=cm base=m factor=0.01 short calibre
millimetre | millimetres | millimeter | millimeters : symbol=mm base=m factor=0.001 calibre
mm : symbol=mm base=m factor=0.001 short calibre
mile | miles : symbol=mile base=m factor=1609.344
mi : symbol=mile base=m factor=1609.344 short
"nautical mile" | "nautical miles" : symbol="nautical mile" base=m factor=1852
foot | feet : symbol=foot base=m factor=0.3048
ft : symbol=foot base=m factor=0.3048 short
inch | inches : symbol=inch base=m factor=0.0254 calibre
yard | yards : symbol=yard base=m factor=0.9144
yd | yds : symbol=yard base=m factor=0.9144 short
"square kilometre" | "square kilometres" | "square kilometer" | "square kilometers" | "sq km" | "km²" : symbol="square kilometre" base=m2 factor=1000000
"square mile" | "square miles" | "sq miles" : symbol="square mile" base=m2 factor=2589988.11
"square metre" | "square metres" | "square meter" | "square meters" | "m²" | "sq m" : symbol="square metre" base=m2 factor=1
"square foot" | "square feet" | "sq ft" | "ft²" : symbol="square foot" base=m2 factor=0.09290304
acre | acres : symbol=acre base=m2 factor=4046.8564224
hectare | hectares : symbol=hectare base=m2 factor=10000
ha : symbol=hectare base=m2 factor=10000 short
gram | grams | gramme | grammes : symbol=g base=kg factor=0.001
g | gs : symbol=g base=kg factor=0.001 short
kilogram | kilograms | kilogramme | kilogrammes | kilo | kilos : symbol=kg base=kg factor=1
kg | kgs | "k.g." : symbol=kg base=kg factor=1 short
milligram | milligrams : symbol=mg base=kg factor=0.000001
mg | mgs : symbol=mg base=kg factor=0.000001 short
tonne | tonnes | "metric ton" | "metric tons" : symbol="metric ton" base=kg factor=1000
ton | tons : symbol=ton base=kg factor=907.18474
pound | pounds : symbol=lb base=kg factor=0.45359237
lb | lbs : symbol=lb base=kg factor=0.45359237 short
ounce | ounces : symbol=oz base=kg factor=0.028349523125
oz : symbol=oz base=kg factor=0.028349523125 short
kiloton | kilotons : symbol=kiloton base=kg factor=1000000
megaton | megatons : symbol=megaton base=kg factor=1000000000
litre | litres | liter | liters : symbol=litre base=m3 factor=0.001
l : symbol=litre base=m3 factor=0.001 short
millilitre | millilitres | milliliter | milliliters : symbol=ml base=m3 factor=0.000001
ml : symbol=ml base=m3 factor=0.000001 short
gallon | gallons : symbol=gallon base=m3 factor=0.003785411784
barrel | barrels : symbol=barrel base=m3 factor=0.158987294928
cup | cups : symbol=cup base=m3 factor=0.0002365882365
pint | pints : symbol=pint base=m3 factor=0.000473176473
quart | quarts : symbol=quart base=m3 factor=0.000946352946
tablespoon | tablespoons : symbol=tablespoon base=m3 factor=0.0000147868
teaspoon | teaspoons : symbol=teaspoon base=m3 factor=0.00000492892
"cubic metre" | "cubic metres" | "cubic meter" | "cubic meters" | "m³" : symbol="cubic metre" base=m3 factor=1
"cubic foot" | "cubic feet" : symbol="cubic foot" base=m3 factor=0.028316846592
"mile per hour" | "miles per hour" | "miles an hour" | mph : symbol=mph base=m/s factor=0.44704
"kilometre per hour" | "kilometres per hour" | "kilometer per hour" | "kilometers per hour" | "kilometers an hour" | kph | kmh | "km/h" : symbol="km/h" base=m/s factor=0.277777778
knot | knots : symbol=knot base=m/s factor=0.514444444
"metres per second" | "meters per second" | "m/s" : symbol="m/s" base=m/s factor=1
watt | watts : symbol=watt base=W factor=1
kilowatt | kilowatts | kw : symbol=kilowatt base=W factor=1000
megawatt | megawatts | mw : symbol=megawatt base=W factor=1000000
gigawatt | gigawatts | gw : symbol=gigawatt base=W factor=1000000000
"kilowatt hour" | "kilowatt hours" | "kilowatt-hour" | "kilowatt-hours" | kwh : symbol="kilowatt hour" base=J factor=3600000
"megawatt hour" | "megawatt hours" | "megawatt-hours" | mwh : symbol="megawatt hour" base=J factor=3600000000
horsepower | hp | bhp : symbol=horsepower base=W factor=745.7
volt | volts : symbol=volt base=V factor=1
hertz | hz : symbol=hertz base=Hz factor=1
kilohertz | khz : symbol=kilohertz base=Hz factor=1000
megahertz | mhz : symbol=megahertz base=Hz factor=1000000
gigahertz | ghz : symbol=gigahertz base=Hz factor=1000000000
byte | bytes : symbol=byte base=byte factor=1
kilobyte | kilobytes | kb : symbol=kilobyte base=byte factor=1000
megabyte | megabytes | mb : symbol=megabyte base=byte factor=1000000
gigabyte | gigabytes | gb : symbol=gigabyte base=byte factor=1000000000
terabyte | terabytes | tb : symbol=terabyte base=byte factor=1000000000000
calorie | calories : symbol=calorie base=J factor=4.184
degree | degrees : symbol=degree
"°C" | "° Celsius" | "° centigrade" | "degrees C" | "degrees Celsius" | "degree Celsius" | Celsius | "degrees centigrade" : symbol="degree celsius"
"°F" | "° Fahrenheit" | "degrees F" | "degrees Fahrenheit" | "degree Fahrenheit" | Fahrenheit : symbol="degree fahrenheit"
"°" : symbol=degree
caliber | calibre : symbol=caliber is=calibre
megapixel | megapixels : symbol=megapixel
"basis point" | "basis points" | bps : symbol="basis point"
rpm : symbol=rpm
"%" | percent | percents | percentage | percentages | "per cent" | "per cents" | pct : symbol="%" is=percentage
"percentage point" | "percentage points" | "% points" | "percent points" : symbol="percentage point" is=percentage
second | seconds : symbol=s base=s factor=1 is=duration
sec | secs : symbol=s base=s factor=1 is=duration short
minute | minutes : symbol=min base=s factor=60 is=duration
min | mins : symbol=min base=s factor=60 is=duration short
hour | hours : symbol=h base=s factor=3600 is=duration
hr | hrs | h : symbol=h base=s factor=3600 is=duration short
day | days : symbol=day base=s factor=86400 is=duration
night | nights : symbol=night base=s factor=86400 is=duration
week | weeks : symbol=week base=s factor=604800 is=duration
month | months : symbol=month base=s factor=2592000 is=duration
year | years | yr | yrs : symbol=year base=s factor=31536000 is=duration
y.o | y.o. | y/o | yo : symbol=year base=s factor=31536000 is=age
decade | decades : symbol=decade base=s factor=315360000 is=duration
century | centuries : symbol=century base=s factor=3153600000 is=duration
"quarters" : symbol=quarter base=s factor=7776000 is=duration digits

[number currency]                 # symbol is ISO 4217; before: may stand before the number
"$" | "US$" | "U.S.$" | "US $" | USD : symbol=USD before
dollar | dollars | buck | bucks | "US dollar" | "US dollars" | "U.S. dollar" | "U.S. dollars" : symbol=USD
cent | cents | "¢" : symbol=cent
"C$" | "CA$" | CAD : symbol=CAD before
"Canadian dollars" : symbol=CAD
"A$" | "AU$" | AUD : symbol=AUD before
"Australian dollars" : symbol=AUD
"HK$" | HKD : symbol=HKD before
"NZ$" | NZD : symbol=NZD before
"S$" | SGD : symbol=SGD before
"€" | EUR : symbol=EUR before
euro | euros : symbol=EUR
"£" | GBP : symbol=GBP before
"pounds sterling" | "British pounds" | quid : symbol=GBP
pence | penny : symbol=penny
"¥" | JPY : symbol=JPY before
yen : symbol=JPY
CNY | RMB : symbol=CNY before
yuan | renminbi : symbol=CNY
"₹" | INR | "Rs" : symbol=INR before
rupee | rupees : symbol=INR
"₽" | RUB : symbol=RUB before
rouble | roubles | ruble | rubles : symbol=RUB
"₪" | ILS : symbol=ILS before
shekel | shekels : symbol=ILS
CHF : symbol=CHF before
franc | francs | "Swiss francs" : symbol=CHF
"R$" | BRL : symbol=BRL before
SEK : symbol=SEK before
krona | kronor : symbol=SEK
"₩" | KRW : symbol=KRW before
"South Korean won" : symbol=KRW
rand : symbol=ZAR
dinar | dinars : symbol=IQD
riyal | riyals : symbol=SAR
dirham | dirhams : symbol=AED
toman | tomans | rial | rials : symbol=IRR
hryvnia : symbol=UAH
bitcoin | bitcoins | BTC : symbol=BTC

[number filler]                   # between a number and its unit or noun, part of neither
more | additional | extra | further | fewer | less | other | full | straight | consecutive | or so | such

[number age_before]
aged | age | ages

[number age_noun]
old | olds

[number month]
January | Jan | February | Feb | March | Mar | April | Apr | May | June | Jun | July | Jul | August | Aug
September | Sept | Sep | October | Oct | November | Nov | December | Dec

[number weekday]
Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
Mon | Tue | Tues | Wed | Thu | Thur | Thurs | Fri | Sat | Sun

[number harm]                     # beside "scores"
kill | kills | killed | killing | wound | wounds | wounded | wounding | injure | injures | injured | injuring | hurt | hurts | hurting
leave | leaves | left | leaving | displace | displaced | displacing | arrest | arrested | arresting | detain | detained | destroyed | damaged | trapped
die | dies | died | dying | perish | perished | flee | flees | fled | fleeing | evacuated

[number day_before]                # before a day of the month without its month
on

[number dialled]                  # before a number that is called
call | calls | called | calling | dial | dialed | dialled | dialing | text | texted

[number owner]                    # before a year: "his 1995 taxes"
his | her | its | their | our | my

[number address]                  # begin addresses of the web
http | https | www | ftp

[number clock_after]
am | pm | "a.m." | "p.m." | "a.m" | "p.m" | "o'clock" | GMT | UTC | EST | EDT | CST | CDT | PST | PDT | CET | Z

[number year_before]
"©" | copyright | semester | fiscal | circa
in | since | during | year | until | till | before | after | by | early | late | mid | spring | summer | autumn | fall | winter
from | the | of | through | to | december | january | february | march | april | may | june | july | august | september | october | november

[number identifier]               # before a number: it is a name
flight | highway | interstate | route | road | exit | channel | room | apartment | apt | unit | suite | gate | terminal | platform
no | nos | number | numbers | article | articles | section | sections | chapter | page | pages | paragraph | resolution | line
district | precinct | ward | zone | sector | area | phase | level | grade | type | model | mark | version | episode | season | volume | appendix
fortune | fox | abc | nbc | cbs | pbs | news | newsradio | newschannel | day | round | week | part | boeing | airbus | antonov | tupolev | formula | covid | psalm | chapter | figure | table | station | lot | ladder | engine | title | category | tier
detachment | brigade | battalion | division | regiment | squadron | cadena | image | images | photo | photos | slide | picture | "#" | "№" | nr | nrs | exercise | exercises | checkpoint | block

[number identifier_after]         # after a number in digits: an address
block

[number street]
street | st | avenue | ave | road | rd | boulevard | blvd | drive | dr | lane | ln | court | ct | place | way | highway | hwy | parkway | pkwy | terrace | circle

[number calibre_of]               # what has a calibre
missile | missiles | rocket | rockets | mortar | mortars | shell | shells | gun | guns | cannon | cannons | handgun | handguns
pistol | pistols | rifle | rifles | round | rounds | bullet | bullets | ammunition | howitzer | howitzers | projectile | projectiles
artillery | casing | casings | weapon | weapons | handguns | revolver | cartridge | cartridges | semi-automatic | semiautomatic | machine
caliber | calibre | grenade | grenades | katyusha | launcher | launchers | semi | glock | tank

# What ends a noun phrase.
[number stop]
a | an | the | this | that | these | those | some | any | each | every | either | neither | no | all | both | half
and | or | but | nor | yet | so | as | than | because | while | when | where | who | whom | whose | which | what | how | why | if | though | although | unless | until | since
in | on | at | by | for | from | of | to | with | without | within | into | onto | upon | over | under | above | below | across | through | throughout | between | among | amid
against | during | before | after | near | around | about | behind | beside | besides | beyond | despite | except | inside | outside | off | out | up | down | toward | towards
via | per | per | like | along | alongside | following | including | involving | according | versus | vs | plus
i | you | he | she | it | we | they | me | him | her | us | them | my | your | his | its | our | their | himself | themselves | itself
is | are | was | were | be | been | being | am | has | have | had | having | do | does | did | will | would | shall | should | can | could | may | might | must | not | isn't | aren't | wasn't | weren't | hasn't | haven't | hadn't | don't | doesn't | didn't | won't | wouldn't | can't | couldn't
ago | later | earlier | also | still | then | there | here | now | today | yesterday | tomorrow | tonight | overnight | alone | apart | away | back | together | too | already | just | only | even | again | once | twice | ever | never | soon | instead | meanwhile | however | therefore | thus | altogether | last | next | least | most | morning | afternoon | evening | night | midnight | noon | early | late | nearby | abroad | aboard | elsewhere | total | apiece | overall | else | very | much | out | percent | perhaps | maybe
said | says | say | told | tells | tell | fell | fall | falls | hit | hits | struck | strike | shot | took | take | takes | taken | came | come | comes | went | gone | goes | go | made | make | makes | got | get | gets | held | hold | holds | left | leave | leaves | lost | lose | loses | won | win | wins | began | begin | begins | begun | ran | run | runs | saw | see | sees | seen | set | sets | put | stood | stand | stands | sat | brought | bring | brings | bought | sold | sent | spent | met | meet | gave | give | gives | given | knew | know | known | thought | think | found | find | finds | felt | kept | keep | led | let | hurt | cut | read | beat | broke | broken | drove | flew | fled | flee | flees | fought | threw | thrown | wore | wrote | written | spoke | became | become | becomes | grew | rose | risen | hid | rode | paid | caught | sought | taught | built | spread | burst | cost | quit | shut | swept | blew | sank | sunk | stole | stolen | froze | hung | laid | lay | lit | torn | won | withdrew | underwent | remain | remains | remained | seem | seems | appear | appears | believe | want | need | needs | need | live | lives | lived | work | works | face | faces | try | die | dies | use | uses | include | includes | carry | carries | serve | serves | receive | receives | arrive | arrives | continue | continues | join | joins

[number pronoun]                  # after "of": what is counted is not named here
them | us | you | whom | which | it | these | those | this | that | what | him | her

[number determiner]               # skipped before what is counted
the | these | those | his | her | its | their | our | my | your | a | an | all | some | this | that | several | many | most

# Nouns whose plural has no s, and adjectives and participles that stand for people ("the wounded").
[number plural]
people | men | women | children | police | troops | personnel | aircraft | crew | staff | cattle | sheep | fish | dead | wounded | injured | missing | poor
youth | infantry | militia | cavalry | folk | media | data | spacecraft | watercraft | hovercraft | feet | teeth | mice | geese | oxen | deer | personnel | servicemen
servicewomen | policemen | policewomen | firemen | gunmen | fishermen | businessmen | congressmen | clergymen | airmen | seamen | marksmen | militiamen | tribesmen | crewmen | guardsmen
schoolchildren | grandchildren | lawmen | workmen | spokesmen | salesmen | craftsmen | countrymen | bystanders | infantrymen | alumni | fungi | criteria | phenomena | peshmerga | mujahideen | mujahedeen | fedayeen | basij | others | taliban | taleban

[number state]                    # says how someone is; no noun unless "the" stands before it or a plural noun after it
dead | wounded | injured | killed | missing | hurt | alive | displaced | arrested | detained | homeless | captured | unaccounted | hospitalized | hospitalised | critical | kidnapped | abducted

[number modifier]                 # look like verbs or adverbs, and stand before nouns all the same
armed | unarmed | unidentified | wounded | injured | unnamed | retired | suspected | alleged | masked | hooded | uniformed | allied | united | red | advanced | guided | unguided | manned | unmanned | assorted | hundred | used | abandoned
armoured | armored | displaced | detained | occupied | disputed | so-called | foreign-trained | fighting | bombing | training | missing | flying | living | leading | existing | remaining | housing | shipping | working | mining | banking | heavily | badly | seriously | critically | mostly | fully | military | fortified | mixed | combined | sacred | naked | wicked

[number noun]                     # look like verbs or adverbs and are nouns
building | casing | meeting | wedding | warning | hearing | shooting | bombing | killing | beheading | kidnapping | dwelling | painting | landing | crossing
king | ring | wing | string | thing | sibling | being | sling | offering | opening | family | ally | assembly | rally | supply | bully | seed | bed | shed | feed
need | deed | breed | speed | newlywed | moped | steed

[number not_plural]               # end in s and are no plurals
news | gas | bus | campus | virus | crisis | basis | analysis | status | perhaps | always | sometimes | besides | towards | afterwards | upwards | downwards | series | species | headquarters
christmas | texas | kansas | paris | damascus | hamas | isis | athens | arkansas | massachusetts | illinois | dallas | houthis | less | unless | thus | plus | versus | across | previous | various | james | charles | thomas | los | las | congress | los | yes | alas

[number kin]                      # before an age between commas
man | woman | boy | girl | teen | teenager | child | suspect | victim | brother | sister | son | daughter | father | mother | husband | wife | driver | student | resident | officer | gunman | shooter | student | male | female | baby | toddler | infant

[number none_one]                 # before "one" without a noun: a pronoun
this | that | which | the | every | each | any | some | another | last | next | only | first | second | good | bad | no | right | wrong | current | previous | loved | little | big | new | old | best | better | same | very

[number no_number]                # hold number words and are none
"one another" | "at first" | "first of all" | "first lady" | "first ladies" | "first responder" | "first responders" | "24/7" | "9/11" | "second hand"
"one thing" | "zero in" | "point of view" | "first name" | "first aid" | "third party" | "third parties" | "second thoughts" | "square one" | "on the one hand" | "the quarter" | "the quarters" | "headquarters" | "last quarter" | "this quarter" | "next quarter" | "previous quarter" | "latest quarter" | "current quarter" | "final quarter" | "past quarter" | "fiscal quarter" | "first quarter" | "second quarter" | "third quarter" | "fourth quarter" | "first half" | "second half"

[number verb_before]              # before "second": it is a verb
i | we | they | you

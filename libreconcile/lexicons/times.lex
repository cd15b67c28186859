# Words of dates, days, clocks and spans of time. Read by time_reader.
#
# `weak` marks a word that is more often something else: it needs a capital letter and a number or a day beside it.
# Hours of a part of the day may pass 24: then it runs into the next day.

[time month]
january | jan    : number=1
february | feb   : number=2
march            : number=3 weak
mar              : number=3 weak
april | apr      : number=4
may              : number=5 weak
june | jun       : number=6
july | jul       : number=7
august | aug     : number=8
september | sept | sep : number=9
october | oct    : number=10
november | nov   : number=11
december | dec   : number=12

[time weekday]
monday           : number=1
tuesday          : number=2
wednesday        : number=3
thursday         : number=4
friday           : number=5
saturday         : number=6
sunday           : number=7
tues | tue       : number=2 weak
thurs | thur | thu : number=4 weak
mon              : number=1 weak
wed              : number=3 weak
fri              : number=5 weak
sat              : number=6 weak
sun              : number=7 weak
mondays          : number=1 plural
tuesdays         : number=2 plural
wednesdays       : number=3 plural
thursdays        : number=4 plural
fridays          : number=5 plural
saturdays        : number=6 plural
sundays          : number=7 plural

[time part]
morning | forenoon | am hours : from=0 to=12 timex=MO
mid morning | midmorning | mid-morning : from=9 to=12 timex=MO clock=10 alone
early hours | small hours | wee hours | early morning hours : from=0 to=6 timex=MO
predawn | pre-dawn | predawn hours | pre-dawn hours : from=0 to=6 timex=MO
dawn | daybreak | sunrise : from=4 to=8 timex=MO
afternoon        : from=12 to=18 timex=AF
mid afternoon | midafternoon | mid-afternoon : from=14 to=17 timex=AF clock=14 alone
evening          : from=17 to=24 timex=EV
dusk | sunset | nightfall | sundown : from=16 to=21 timex=EV
night            : from=18 to=24 timex=NI
nighttime | night-time | night time : from=18 to=24 timex=NI
overnight        : from=18 to=32 timex=NI alone over
daytime | day-time : from=6 to=18 timex=DT
lunchtime | lunch time | lunch-time : from=11 to=14 timex=MI clock=12
mornings         : from=0 to=12 timex=MO plural
afternoons       : from=12 to=18 timex=AF plural
evenings         : from=17 to=24 timex=EV plural
nights           : from=18 to=24 timex=NI plural

[time moment]                                     # parts of the day that are a clock
noon | midday | mid-day | mid day | noonish : number=12
midnight | mid-night | mid night : number=24

[time season]
spring | springtime : timex=SP from=3
summer | summertime : timex=SU from=6
autumn           : timex=FA from=9
fall             : timex=FA from=9 weak
winter | wintertime : timex=WI from=12
springs | summers | autumns | winters : plural

[time unit]
second | sec     : unit=second
seconds | secs   : unit=second plural
minute | min     : unit=minute
minutes | mins   : unit=minute plural
hour | hr        : unit=hour
hours | hrs      : unit=hour plural
day              : unit=day
days             : unit=day plural
week             : unit=week
weeks            : unit=week plural
fortnight        : unit=week times=2
fortnights       : unit=week times=2 plural
month            : unit=month
months           : unit=month plural
quarter          : unit=quarter
quarters         : unit=quarter plural
year | yr        : unit=year
years | yrs      : unit=year plural
decade           : unit=decade
decades          : unit=decade plural
century          : unit=century
centuries        : unit=century plural
weekend          : unit=weekend
weekends         : unit=weekend plural
trading day | business day | working day : unit=day
trading days | business days | working days : unit=day plural
calendar year | fiscal year | financial year : unit=year
calendar years | fiscal years | financial years : unit=year plural
fiscal quarter | financial quarter : unit=quarter

[time adverb]                                     # sets that are one word
hourly           : timex=PT1H
daily            : timex=XXXX-XX-XX
nightly          : timex=XXXX-XX-XXTNI
weekly           : timex=P1W
monthly          : timex=P1M
yearly           : timex=P1Y

[time day]                                        # days counted from the day of publication
today            : number=0
tonight | to-night : number=0 part=night
yesterday        : number=-1
tomorrow | tmrw  : number=1
night before last | the night before last : number=-2 part=night
day before yesterday | the day before yesterday : number=-2
day after tomorrow | the day after tomorrow | day after tmrw | the day after tmrw : number=2

[time shift]                                      # which one, counted from the day of publication
this | current   : number=0
last             : number=-1
past             : number=-1
next             : number=1
coming | upcoming : number=1
this past        : number=-1 alone
this coming      : number=1 alone
latest           : number=-1
my               : number=0 own
# counted from the day that the text spoke of last
previous | preceding | prior : number=-1 anchored
following | ensuing | subsequent : number=1 anchored
same | that | that same : number=0 anchored

[time edge]                                       # a piece of a period
early            : edge=early
late             : edge=late
mid              : edge=middle
earlier          : edge=earlier
later            : edge=later
beginning of | start of : edge=early
end of | close of : edge=late
middle of        : edge=middle
rest of | rest | remainder of : edge=rest
earlier in | earlier on : edge=earlier
later in | later on : edge=later
early in | early on : edge=early
late in | late on : edge=late

[time past]                                       # after a span: back from now
ago              : from=now
earlier          : from=anchor
before           : from=anchor
previously       : from=anchor

[time ahead]                                      # after a span: on from now or from the last day spoken of
from now | hence | in the future : from=now
later            : from=anchor
after            : from=anchor
afterward | afterwards | thereafter : from=anchor

[time origin]                                     # between a span and the day that it is counted from
before           : number=-1
prior to         : number=-1
after            : number=1
from             : number=1
following        : number=1

[time reference]                                  # no day at all, but a side of now
now | right now | just now | these days | nowadays | at present | at the moment | this moment : timex=PRESENT_REF
currently | presently | current : timex=PRESENT_REF
recently | more recently | most recently | lately : timex=PAST_REF
the past : timex=PAST_REF
the time : timex=PAST_REF weak
soon | the near future | near future | the future | the near term | the short term | the long term | some day | someday : timex=FUTURE_REF
the same time | that time : timex=PAST_REF weak

[time every]
every | each     : every=1
every other      : every=2

[time vague]                                      # how many, without a number
several          : vague
few | a few | some few : vague number=3
many | numerous  : vague
couple | couple of | a couple | a couple of : number=2
half a           : half
half an          : half

[time about]                                      # bounds of a span, part of the mention
about | around | approximately | roughly | some : qualifier=about
nearly | almost | close to : qualifier=nearly
at least | no less than | not less than : qualifier=at_least
more than | longer than : qualifier=more_than
over             : qualifier=more_than weak
at most | no more than | up to | not more than : qualifier=at_most
less than | under | fewer than : qualifier=less_than
an additional | additional | another | a further : qualifier=exact one
a full           : qualifier=exact one
within           : qualifier=at_most outside

[time zone]                                       # minutes east of UTC
gmt | utc        : number=0
z                : number=0 tight
bst              : number=60 weak
cet              : number=60
cest | eet       : number=120
eest | msk | ast : number=180
trt              : number=180
irst             : number=210
gst              : number=240
ist              : number=330 weak
jst | kst        : number=540
est              : number=-300
edt              : number=-240
cst              : number=-360
cdt              : number=-300
mst              : number=-420
mdt              : number=-360
pst              : number=-480
pdt              : number=-420
moscow time      : number=180
beijing time     : number=480
damascus time | syria time | baghdad time | iraq time : number=180
israel time      : number=120
tehran time      : number=210
kabul time       : number=270
local time | local | eastern time | central time | pacific time | mountain time | eastern | ET | PT : unknown

[time meridiem]
am | a.m. | a.m | a. m. | a m : number=0
pm | p.m. | p.m | p. m. | p m : number=12
ampm             : number=0
o'clock | oclock | o’clock : clock
in the morning   : number=0 spoken
in the afternoon | in the evening | at night | in the night : number=12 spoken

[time decade]
twenties         : number=20
thirties         : number=30
forties          : number=40
fifties          : number=50
sixties          : number=60
seventies        : number=70
eighties         : number=80
nineties         : number=90
noughties        : number=2000
two thousands    : number=2000
two thousand and tens | twenty tens | twenty-tens : number=2010

[time holiday]
christmas day | christmas | xmas : month=12 day=25
christmas eve    : month=12 day=24
new year's day | new years day | new year day : month=1 day=1
new year's eve | new years eve : month=12 day=31
boxing day       : month=12 day=26
valentine's day | valentines day : month=2 day=14
may day          : month=5 day=1
halloween        : month=10 day=31
independence day | fourth of july : month=7 day=4
veterans day     : month=11 day=11
labor day        : month=9 weekday=1 nth=1
thanksgiving day | thanksgiving : month=11 weekday=4 nth=4
memorial day     : month=5 weekday=1 nth=-1
martin luther king day : month=1 weekday=1 nth=3
easter sunday | easter : easter=0
good friday      : easter=-2
easter monday    : easter=1

[time number]
zero | oh        : number=0
one              : number=1
two              : number=2
three            : number=3
four             : number=4
five             : number=5
six              : number=6
seven            : number=7
eight            : number=8
nine             : number=9
ten              : number=10
eleven           : number=11
twelve           : number=12
thirteen         : number=13
fourteen         : number=14
fifteen          : number=15
sixteen          : number=16
seventeen        : number=17
eighteen         : number=18
nineteen         : number=19
twenty           : number=20
thirty           : number=30
forty            : number=40
fifty            : number=50
sixty            : number=60
seventy          : number=70
eighty           : number=80
ninety           : number=90
hundred          : number=100
thousand         : number=1000

[time ordinal]
first            : number=1
second           : number=2
third            : number=3
fourth           : number=4
fifth            : number=5
sixth            : number=6
seventh          : number=7
eighth           : number=8
ninth            : number=9
tenth            : number=10
eleventh         : number=11
twelfth          : number=12
thirteenth       : number=13
fourteenth       : number=14
fifteenth        : number=15
sixteenth        : number=16
seventeenth      : number=17
eighteenth       : number=18
nineteenth       : number=19
twentieth        : number=20
thirtieth        : number=30
twenty first | twenty-first : number=21

[time suffix]                                     # what makes a number in digits an ordinal
st | nd | rd | th : ordinal

[time link]                                       # small words between the pieces
the              : role=the
a | an           : role=a
its | their | his | her | our | your : role=own
of               : role=of
on               : role=on
in | during      : role=in
at               : role=at
from | between   : role=from
to | until | till | til | through | thru | into : role=to
and              : role=and
or               : role=or
by               : role=by
since            : role=since
for              : role=for
past             : role=past
half             : role=half
fiscal | financial : role=fiscal
year             : role=year
period           : role=period
old              : role=old
ish              : role=ish
h                : role=h
week of | week commencing | week starting | week beginning | week starting on | week beginning on | week commencing on | w/c : role=week_of
month of         : role=month_of
starting | beginning | starting from : role=starting
after the next | after next : role=after_next
so               : role=so
recent           : role=recent
comparable | corresponding : role=comparable
once             : role=times number=1            # how often: "once a week", "three times a day"
twice            : role=times number=2
times            : role=times
year end | year-end | year's end | years end : role=year_end

[time future_cue]                                 # before a day without a year: it lies ahead
will | shall | he'll | she'll | it'll | they'll | we'll | you'll | i'll | going to | due to | scheduled | expected to | plans to | plan to | planned for
won't | upcoming | is to | are to | set to | set for

[time counted]                                    # what stands after a number that is no year and no day
dead | wounded | injured | killed | hurt | missing | others | more | police
people | men | women | children | troops | km | miles | metres | meters | feet | percent | % | per cent | dollars

[time whole]                                      # between the number and the unit
more | straight | consecutive | full | whole | further

[time rated]                                      # before "a year": so much in each
million | billion | trillion | times | twice | once | cents | dollars | share | pounds | % | percent | per cent

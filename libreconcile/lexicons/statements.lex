# What comparing two statements needs, beside the small words of attribution.lex and grammar.lex.

[negator]                     # the words after it are denied, to the end of the clause; beside [negation]
no | neither | nor | without | hardly | rarely : kind=word
deny | denies | denied | denying | deny that | denies that | denied that | denying that | unable to | not able to | not allowed to | not permitted to | not willing to | unwilling to | refuse to | refuses to | refused to | refusing to | fail to | fails to | failed to | failing to | decline to | declines to | declined to | no longer | yet to | stop | stops | stopped | stopping | cease | ceased | ceases : yes

[unreal]                      # the words after it are not said to be so
may | might | could | would | should | if | whether | unless | plan to | plans to | planned to | planning to | hope to | hopes to | hoped to | hoping to | want to | wants to | wanted to | intend to | intends to | intended to | try to | tries to | tried to | trying to | seek to | seeks to | sought to | seeking to | propose to | proposes to | proposed | proposing | offer to | offered to | agree to | agreed to | expected to | likely to | threaten to | threatens to | threatened to | supposed to | accused of | suspected of | suspicions of | fears of | feared | urge | urged | call for | called for | calls for : yes

[arithmetic]                  # how numbers hang together
total | totals | totalled | totaling | altogether | combined | sum | in all | together | overall | both : op=sum
more than | fewer than | less than | difference | differ | taller than | longer than | shorter than | older than | younger than | farther than | heavier than | compared to | compared with | more | fewer | further | additional | extra : op=difference
left | remain | remains | remaining | remained | rest | still : op=rest
each | every | per | average | equally | apiece | times | evenly | split among | shared among | product | twice : op=product
at first | originally | initially | in the beginning | at the start | to start with | to begin with | before | earlier | start with | started with : op=before
now | then | would | also | there | so far : op=none

[change]                      # what was held grows or shrinks, whoever the subject is ("gave" may be either)
more | another | found | finds | receive | received | receives | earn | earned | earns | gain | gained | join | joined | joins | arrive | arrived | arrives | born | added | adds | new : of=gain
lose | lost | loses | spend | spent | spends | eat | ate | eats | eaten | remove | removed | removes | broke | broken | throw | threw | thrown | donated | died | flew away | destroyed | stolen | resigned | burned | used | uses : of=loss

# Words that say much the same, beside the other forms of one word, which are found without. `against` names what cannot
# be true at once of the same things, `converse` the same seen from the other side. `directed` words tell who does it
# and to whom: with the names changed over, another thing is said.

[meaning]
die | dies | died | dying | dead | death | kill | fatality | toll | perish | slain | slay | assassinate | assassination | murder | execute | execution | hang | hanged : as=die against=survive
survive | survivor | survival | alive | unharmed : as=survive against=die
injure | injury | wound | hurt : as=injure
attack | assault | strike | struck | raid | bomb | invade : as=attack directed
arrest | detain | apprehend | imprison | jail | capture | sentence : as=arrest against=free directed
free | release | acquit : as=free against=arrest
kidnap | abduct | hostage : as=kidnap directed
accept | approve | pass | agree | endorse | ratify | adopt | permit | allow | authorise | authorize | favour | favor : as=accept against=reject
reject | refuse | decline | veto | against | forbid | ban | prohibit | prevent | block : as=reject against=accept
win | won | winner | victory | triumph : as=win against=lose
lose | lost | losing | loser | loss : as=lose against=win
defeat | beat | beaten : as=defeat directed
rise | rose | risen | increase | grow | grew | grown | growth | climb | gain | jump | soar | surge : as=rise against=fall
fall | fell | fallen | decrease | drop | shrink | shrank | sink | sank | plunge | slump : as=fall against=rise
earn | earnings | profit | income | revenue : as=earn against=lose
begin | began | begun | start | launch | commence : as=begin against=end
end | finish | close | conclude | stop : as=end against=begin
buy | bought | purchase | acquire | acquisition | buyer : as=buy
sell | sold | sale | seller : as=sell
own | owner | parent company : as=own converse=subsidiary directed
subsidiary | unit of | belong | belongs : as=subsidiary converse=own directed
succeed | succeeded | successor : as=succeed converse=precede directed
precede | predecessor : as=precede converse=succeed directed
employ | hire | recruit | employer : as=employ converse=work directed
employee | works for | worked for : as=work converse=employ directed
accuse | blame | sue : as=accuse directed
marry | married | wife | husband | spouse : as=spouse
cost | price | worth : as=cost
arrive | reach | come | came | enter | land : as=arrive
depart | leave | exit | withdraw | withdrew | withdrawal : as=depart
keep | kept | retain | remain : as=keep
true | genuine | authentic : as=true against=false
false | untrue | fake | forged | bogus : as=false against=true
guilty | convict : as=guilty against=innocent
innocent | exonerate : as=innocent against=guilty
legal | lawful | legitimate : as=legal against=illegal
illegal | unlawful | illegitimate | outlawed : as=illegal against=legal
safe | secure : as=safe against=dangerous
dangerous | unsafe | hazardous | risky : as=dangerous against=safe
support | back | supporter : as=support against=oppose
oppose | opponent | opposition : as=oppose against=support
easy | easily : as=easy against=difficult
difficult | difficulty | hard : as=difficult against=easy
secret | confidential | classified : as=secret
dismiss | sack | sacked : as=dismiss against=employ
create | found | founded | establish | invent | develop | build | built | author | write | wrote | written | make | made | produce : as=make against=destroy
destroy | demolish | raze : as=destroy against=make
large | big | huge | great : as=large against=small
small | little | tiny : as=small against=large
first | earliest : as=first against=last
last | final | latest : as=last against=first
male | men | man | boy : as=male
female | women | woman | girl : as=female
north | northern : as=north against=south
south | southern : as=south against=north
east | eastern : as=east against=west
west | western : as=west against=east
person | people | individual | human : as=person
car | vehicle | automobile : as=car
home | house | residence : as=home
doctor | physician : as=doctor
company | firm | corporation | business : as=company
nation | country | state : as=country
located | situated | headquarters | headquartered | based : as=based
chief | head | leader | president | chairman | chairperson : as=leader
child | children | son | daughter : as=child
father | mother | parent : as=parent
vote | ballot | poll | election | elect : as=vote
say | says | said | tell | told | announce | claim | report : as=say
show | reveal | demonstrate | indicate : as=show
live | inhabit | resident | reside | population | inhabitant : as=live

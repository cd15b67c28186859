# Who said what: words that tie what is said to who says it.
#
# takes=   clause (what follows is said), that (only behind "that", a colon or a quotation), quote (a quotation), to (an
#          infinitive), object (a noun phrase), seem (the subject seems what follows), person (the one it is said to comes first), raise ("is said to": the subject belongs to what is said)
# inverts  the verb may stand before its subject: "…," said the mayor
# weak_noun  as often a noun as a verb    strict  a verb only behind a plain subject    predicate  only behind "is", "was"
# A phrase stands in one entry only: of several the first would count.
# kind=    report claim deny confirm hedge refuse unknown_to attitude
# A form in -ing or an infinitive takes the subject of the verb before it.

[cue]
say | says | said | saying : kind=report takes=clause inverts
add | adds | added | adding : kind=report takes=that inverts
tell | tells | told | telling : kind=report takes=person takes=clause inverts
report | reports | reported | reporting : kind=report takes=clause takes=object inverts weak_noun
stated | stating : kind=report takes=that takes=object inverts weak_noun
announce | announces | announced | announcing : kind=report takes=clause takes=object inverts
declare | declares | declared | declaring : kind=report takes=clause takes=object inverts
explain | explains | explained | explaining : kind=report takes=clause takes=object inverts
note | notes | noted | noting : kind=report takes=clause takes=object inverts weak_noun
remark | remarks | remarked | remarking : kind=report takes=that inverts weak_noun
observe | observes | observed | observing : kind=report takes=that inverts
comment | comments | commented | commenting : kind=report takes=that inverts weak_noun
mention | mentions | mentioned | mentioning : kind=report takes=that takes=object
write | writes | wrote | writing | written : kind=report takes=that inverts
tweet | tweets | tweeted | tweeting : kind=report takes=clause takes=object inverts weak_noun
retweet | retweets | retweeted | retweeting : kind=report takes=object takes=clause
post | posts | posted | posting : kind=report takes=that inverts weak_noun
emailed | emailing : kind=report takes=person takes=that inverts weak_noun takes=clause
blog | blogs | blogged | blogging : kind=report takes=that inverts
reply | replies | replied | replying : kind=report takes=that inverts weak_noun
respond | responds | responded | responding : kind=report takes=that inverts
answer | answers | answered | answering : kind=report takes=that inverts weak_noun
retort | retorts | retorted | retorting : kind=report takes=that inverts
continued : kind=report takes=quote inverts
repeat | repeats | repeated | repeating : kind=report takes=that takes=object inverts
reiterate | reiterates | reiterated | reiterating : kind=report takes=clause takes=object inverts
recall | recalls | recalled | recalling : kind=report takes=clause takes=object inverts
recount | recounts | recounted | recounting : kind=report takes=clause takes=object inverts
describe | describes | described | describing : kind=report takes=object inverts takes=clause
detail | details | detailed | detailing : kind=report takes=object weak_noun
quip | quips | quipped | joke | jokes | joked | joking | quipping : kind=report takes=that inverts weak_noun
quote | quotes | quoted | quoting : kind=report takes=object weak_noun
cite | cites | cited | citing : kind=report takes=object
shout | shouts | shouted | shouting | yell | yells | yelled | yelling | scream | screamed | chant | chanted | chanting | exclaim | exclaimed | whisper | whispered | mutter | muttered | screams | screaming | chants | exclaims | exclaiming | whispers | whispering | mutters | muttering : kind=report takes=quote inverts weak_noun
conclude | concludes | concluded | concluding : kind=report takes=clause inverts
reveal | reveals | revealed | revealing : kind=report takes=clause takes=object inverts
disclose | discloses | disclosed | disclosing : kind=report takes=clause takes=object
inform | informs | informed | informing : kind=report takes=person takes=that
notify | notifies | notified | notifying : kind=report takes=person takes=that
brief | briefed | briefing | briefs : kind=report takes=person takes=that weak_noun
testify | testifies | testified | testifying : kind=report takes=that takes=to inverts
relay | relays | relayed | relaying : kind=report takes=that takes=object
indicate | indicates | indicated | indicating : kind=report takes=clause takes=object
signal | signals | signaled | signalled | signaling | signalling : kind=report takes=that takes=object weak_noun
imply | implies | implied | implying : kind=report takes=clause takes=object
suggest | suggests | suggested | suggesting : kind=report takes=clause takes=object inverts
propose | proposes | proposed | proposing : kind=attitude takes=that takes=object takes=to
recommend | recommends | recommended | recommending : kind=attitude takes=that takes=object
emphasize | emphasizes | emphasized | emphasizing | emphasise | emphasised | emphasises | emphasising : kind=report takes=clause takes=object inverts
stress | stresses | stressed | stressing : kind=report takes=clause takes=object inverts weak_noun
underline | underlines | underlined | underscore | underscores | underscored | underscoring | underlining : kind=report takes=that takes=object
highlight | highlights | highlighted | highlighting : kind=report takes=that weak_noun
point out | points out | pointed out | pointing out : kind=report takes=clause takes=object inverts
point to | points to | pointed to | pointing to : kind=report takes=object takes=clause
refer to | refers to | referred to | referring to | allude to | alluded to | alluding to : kind=report takes=object
speak of | spoke of | speaks of | speaking of | speak about | spoke about | speaking about | talk about | talked about | talks about | talking about : kind=report takes=object
say of | said of | says of | said about | saying about : kind=report takes=quote takes=object inverts
tell of | told of | warn of | warned of | warns of | warning of | warn against | warned against | complain of | complained of | complain about | complained about : kind=report takes=object
make clear | makes clear | made clear | made it clear | making clear | making it clear : kind=report takes=clause
went on to say | go on to say | goes on to say | going so far as to say : kind=report takes=clause
put it | puts it : kind=report takes=quote inverts
as saying | as telling : kind=report takes=clause
show | shows | showed | showing | shown : kind=report takes=document takes=clause weak_noun
finds | found | finding : kind=report takes=document takes=clause
estimate | estimates | estimated | estimating : kind=report takes=clause takes=to weak_noun
calculate | calculates | calculated | calculating : kind=report takes=that
project | projects | projected | projecting : kind=report takes=that takes=object weak_noun
predict | predicts | predicted | predicting | forecast | forecasts | forecasted | forecasting : kind=report takes=clause takes=object inverts
warn | warns | warned | warning : kind=report takes=person takes=clause inverts weak_noun
caution | cautions | cautioned | cautioning : kind=report takes=that inverts weak_noun
remind | reminds | reminded | reminding | assure | assures | assured | assuring | promise | promises | promised | promising : kind=report takes=person takes=that takes=to takes=object weak_noun
convince | convinced | persuade | persuaded | convinces | convincing | persuades | persuading : kind=attitude takes=person takes=that takes=to
read | reads : kind=report takes=quote

claim | claims | claimed | claiming : kind=claim takes=clause takes=to inverts weak_noun
claimed responsibility | claims responsibility | claim responsibility | claiming responsibility : kind=claim takes=object
took responsibility | takes responsibility | taken responsibility : kind=claim takes=object
allege | alleges | alleged | alleging : kind=claim takes=clause takes=object inverts
assert | asserts | asserted | asserting : kind=claim takes=clause takes=object inverts
insist | insists | insisted | insisting : kind=claim takes=clause takes=object inverts
argue | argues | argued | arguing : kind=claim takes=clause takes=object inverts
contend | contends | contended | contending : kind=claim takes=clause inverts
maintain | maintains | maintained | maintaining : kind=claim takes=that inverts
accuse | accuses | accused | accusing : kind=claim takes=object takes=clause
blame | blames | blamed | blaming : kind=claim takes=object weak_noun
charge | charges | charged | charging : kind=claim takes=that weak_noun inverts
boast | boasts | boasted | boasting | brag | bragged | bragging | brags : kind=claim takes=that takes=object inverts
complain | complains | complained | complaining : kind=claim takes=clause inverts
swear | swears | swore | vow | vows | vowed | vowing | pledge | pledges | pledged | pledging | sworn | swearing : kind=attitude takes=that takes=to inverts
threaten | threatens | threatened | threatening : kind=attitude takes=to takes=object
speculate | speculates | speculated | speculating : kind=claim takes=clause inverts

deny | denies | denied | denying : kind=deny takes=clause takes=object
dispute | disputes | disputed | disputing : kind=deny takes=clause takes=object weak_noun
reject | rejects | rejected | rejecting : kind=deny takes=object
refute | refutes | refuted | refuting | rebut | rebutted | rebuts | rebutting : kind=deny takes=clause takes=object
dismiss | dismisses | dismissed | dismissing : kind=deny takes=object
disavow | disavowed | disavowing | disclaim | disclaimed | disavows | disclaims | disclaiming : kind=deny takes=object

confirm | confirms | confirmed | confirming : kind=confirm takes=clause takes=object inverts
acknowledge | acknowledges | acknowledged | acknowledging : kind=confirm takes=clause takes=object inverts
admit | admits | admitted | admitting : kind=confirm takes=clause takes=object inverts
concede | concedes | conceded | conceding : kind=confirm takes=clause takes=object inverts
agree | agrees | agreed | agreeing : kind=confirm takes=that takes=to inverts
agree on | agreed on | agrees on | agreeing on | agree with | agrees with | agreed with | agreeing with : kind=attitude takes=object
affirm | affirms | affirmed | affirming | verify | verifies | verified | verifying : kind=confirm takes=clause takes=object inverts
recognize | recognized | recognizing | recognise | recognised | recognizes | recognises | recognising : kind=attitude takes=that takes=object
confess | confesses | confessed | confessing : kind=confirm takes=that takes=to inverts
attest | attests | attested | vouch | attesting : kind=confirm takes=that

believe | believes | believed | believing : kind=hedge takes=clause takes=raise inverts
think | thinks | thinking : kind=hedge takes=clause inverts
suspect | suspects | suspected | suspecting : kind=hedge takes=clause takes=object weak_noun
assume | assumes | assumed | assuming | presume | presumes | presumed | presuming : kind=hedge takes=clause takes=raise
guess | guesses | guessed | guessing | reckon | reckons | reckoned | reckoning : kind=hedge takes=clause inverts
fear | fears | feared | fearing : kind=hedge takes=clause takes=object weak_noun
worry | worries | worried | worrying : kind=hedge takes=clause
expect | expects | expected | expecting : kind=hedge takes=clause takes=to takes=object takes=raise
anticipate | anticipates | anticipated | anticipating : kind=hedge takes=clause takes=object takes=raise
feel | feels | feeling | felt : kind=hedge takes=that
imagine | imagines | imagined | imagining : kind=hedge takes=clause takes=object
considers | considered | considering : kind=hedge takes=raise
seem | seems | seemed | appear | appears | appeared : kind=hedge takes=seem
hope | hopes | hoped | hoping : kind=attitude takes=clause takes=to weak_noun

knows | knowing : kind=attitude takes=that takes=object
understand | understands | understood : kind=attitude takes=that takes=object
realize | realizes | realized | realise | realised | realizing : kind=attitude takes=clause takes=object
learned | learnt : kind=attitude takes=clause
remember | remembers | remembered | remembering : kind=attitude takes=clause takes=object inverts
discover | discovers | discovered | discovering : kind=attitude takes=clause
wonder | wonders | wondered | wondering : kind=attitude takes=clause inverts
ask | asks | asked | asking : kind=attitude takes=person takes=clause takes=to takes=object inverts
question | questions | questioned | questioning : kind=attitude takes=object weak_noun
want | wants | wanting | wanted : kind=attitude takes=to
wish | wishes | wished | wishing : kind=attitude takes=to takes=that
would like | would love | would prefer : kind=attitude takes=to takes=object
prefer | prefers | preferred | preferring : kind=attitude takes=to takes=object
intend | intends | intended | intending : kind=attitude takes=to
plans | planning : kind=attitude takes=to weak_noun
seeks | sought | seeking : kind=attitude takes=to takes=object
demand | demands | demanding | demanded : kind=attitude takes=that takes=to takes=object weak_noun
urge | urges | urged | urging : kind=attitude takes=object
encourage | encourages | encouraged | encouraging : kind=attitude takes=object
advise | advises | advised | advising : kind=attitude takes=person takes=that takes=to
ordered | orders | ordering : kind=attitude takes=that takes=object weak_noun
offer | offers | offered | offering : kind=attitude takes=to takes=object weak_noun
call for | calls for | called for | calling for | call on | calls on | called on | calling on : kind=attitude takes=object takes=clause
call | calls | called | calling : kind=attitude takes=object weak_noun
label | labels | labeled | labeling | brand | branded | branding | deem | likened | liken | compare | compared | dub | dubbed | portray | portrayed | portraying | characterize | characterizing | depict | depicts | depicted | depicting | labelled | likens | likening | compares | comparing | dubs | dubbing | portrays | characterizes | characterized : kind=attitude takes=object weak_noun
criticize | criticizes | criticized | criticizing | criticise | criticised | criticising | condemn | condemns | condemned | condemning | denounce | denounces | denounced | denouncing | slam | slams | slammed | slamming | blast | blasts | blasted | blasting | lambast | lambasted | decry | decried | decrying | attack | attacks | attacked | ridicule | ridiculed | mock | mocks | mocked | mocking | assail | assails | assailed | assailing | deride | derided | scold | scolded | chide | chided | rebuke | rebuked | lament | laments | lamented | lamenting | bemoan | bemoaned | insult | insulted | insulting | criticises | lambasts | decries | ridicules | ridiculing | derides | deriding | chides | chiding | rebukes | rebuking | bemoans | bemoaning | insults : kind=attitude takes=object weak_noun
praise | praises | praised | praising | hail | hails | hailed | hailing | applaud | applauds | applauded | applauding | welcome | welcomes | welcoming | commend | commended | commending | tout | touts | touted | touting | celebrate | celebrated | laud | lauded | lauding | defends | defended | defending | welcomed | commends | celebrates | celebrating | lauds : kind=attitude takes=object weak_noun
support | supports | supported | endorse | endorses | endorsed | endorsing | backed | oppose | opposes | opposed | opposing | embrace | embraces | embracing | champion | championed | advocate | advocates | advocated | advocating | espouse | espoused | approve of | approved of | disapprove of | disapproved of | embraced | champions | championing | espouses | espousing : kind=attitude takes=object weak_noun
express | expresses | expressed | expressing | voice | voices | voiced | voicing : kind=attitude takes=object weak_noun
regret | regrets | regretted | apologize for | apologized for | apologised for | regretting : kind=attitude takes=that takes=object
view | views | viewed | viewing | regard | regards | regarded : kind=attitude takes=object weak_noun

# Stances shown by acts and feelings.
discussing | discussed | to discuss | discuss | discusses | addressing | addressed | asked about | asking about | asks about : kind=attitude takes=object
comment on | comments on | commented on | commenting on | weigh in on | weighed in on | weighing in on | touched on | touch on | touching on | speak out against | spoke out against | speaking out against | spoke out about | elaborate on | elaborated on : kind=attitude takes=object
rail against | railed against | rails against | railing against | lash out at | lashed out at | lashing out at | hit back at | take aim at | took aim at | takes aim at | taking aim at | take issue with | took issue with | takes issue with | push back against | pushed back against | double down on | doubled down on | doubling down on | bristled at | balked at | scoffed at | took a shot at : kind=attitude takes=object
argue for | argued for | argues for | arguing for | argue against | argued against | argues against | push for | pushed for | pushing for | pushes for | press for | pressed for | pressing for | lobby for | lobbied for | lobbying for | campaigned for | campaigning for | campaign against | campaigned against | campaigning against | fight for | fought for | fighting for | vote against | voted against | voting against | vote to | voted to | voted in favor of : kind=attitude takes=object
focused on | focuses on | focusing on | stand by | stood by | stands by | side with | sided with | sides with | count on | counting on | counted on | hope for | hoped for | hoping for | look forward to | looking forward to | give up on | care about | cares about | cared about | worry about | worries about | worried about | complain that | disagree with | disagrees with | disagreed with | approve | approves | approved : kind=attitude takes=object
hint at | hinted at | hints at | hinting at : kind=claim takes=object
hint | hinted | hints | hinting : kind=claim takes=that
rule | ruled : kind=report takes=that weak_noun
outline | outlines | outlined | outlining | lay out | laid out | laying out | lays out | spell out | spells out | spelled out | spelling out : kind=report takes=object takes=quote weak_noun
unveil | unveils | unveiled | unveiling | float | floats | floated | floating : kind=attitude takes=object weak_noun
issue | issued | issuing : kind=report takes=quote weak_noun
invoke | invoked | invokes | invoking | reference | referenced | referencing | rank | ranked | listed | named | nominate | nominated | single out | singled out | singling out | ranking | nominates | nominating : kind=report takes=object weak_noun
thank | thanked | thanking | congratulate | congratulated | congratulating | cheer | cheered | cheering | boo | booed | booing | honor | honored | savaged | savaging | smeared | undermine | undermined | bash | bashed | bashing | trash | trashed | knock | knocked | ripped | disparage | disparaged | disparaging | belittled | demonize | demonized | vilified | lambaste | skewered | excoriated | rap | rapped | repudiate | repudiated | renounce | renounced | thanks | congratulates | cheers | honors | honoring | undermines | undermining | bashes | trashes | trashing | disparages | demonizes | demonizing | raps | rapping | repudiates | repudiating | renounces | renouncing : kind=attitude takes=object strict
apologize | apologized | apologised | apologizing | apologizes : kind=attitude takes=that
hopeful | confident | optimistic | certain | aware | glad | proud | afraid | concerned | disappointed | adamant | doubtful | mindful | grateful | surprised : kind=attitude takes=that
ready to | willing to | unwilling to | reluctant to | eager to | determined to | hesitant to | prepared to | happy to | proud to | vowing to | inclined to | opposed to | in favor of | against | critical of | skeptical of | sceptical of | wary of | supportive of | dismissive of | proud of | afraid of | tired of | fond of | fed up with | frustrated with | frustrated by | angry at | angry about | angry with | upset about | upset with | unhappy with | happy with | pleased with | satisfied with | dissatisfied with | disappointed with | disappointed in | concerned about | concerned that | worried that | confident in | hopeful about | optimistic about | excited about | enthusiastic about | interested in | leaning toward | leaning towards : kind=attitude takes=object predicate

# What people make of others and of what these say or do.
admire | admires | admired | admiring | adore | adores | adored | adoring | appreciate | appreciates | appreciated | appreciating | cherish | cherishes | cherished | cherishing | love | loves | loved | loving | revere | reveres | revered | revering | venerate | venerates | venerated | venerating | idolize | idolizes | idolized | idolizing | glorify | glorifies | glorified | glorifying | romanticize | romanticizes | romanticized | romanticizing | extol | extols | extolled | extolling | compliment | compliments | complimented | complimenting | salute | salutes | saluted | saluting | trumpet | trumpets | trumpeted | trumpeting : kind=attitude takes=object weak_noun
trust | trusts | trusted | trusting | distrust | distrusts | distrusted | distrusting | mistrust | mistrusts | mistrusted | mistrusting | detest | detests | detested | detesting | despise | despises | despised | despising | hate | hates | hated | hating | loathe | loathes | loathed | loathing | dislike | dislikes | disliked | disliking | resent | resents | resented | resenting | envy | envies | envied | envying | pity | pities | pitied | pitying | abhor | abhors | abhorred | abhorring | disdain | disdains | disdained | disdaining | scorn | scorns | scorned | scorning | covet | covets | coveted | coveting : kind=attitude takes=object weak_noun
shun | shuns | shunned | shunning | snub | snubs | snubbed | snubbing | spurn | spurns | spurned | spurning | rebuff | rebuffs | rebuffed | rebuffing | disown | disowns | disowned | disowning | deplore | deplores | deplored | deploring | castigate | castigates | castigated | castigating | censure | censures | censured | censuring | chastise | chastises | chastised | chastising | berate | berates | berated | berating | upbraid | upbraids | upbraided | upbraiding | admonish | admonishes | admonished | admonishing | reprimand | reprimands | reprimanded | reprimanding | reproach | reproaches | reproached | reproaching | lambastes | lambasting | scolds | scolding | fault | faults | faulted | faulting | shame | shames | shamed | shaming | scapegoat | scapegoats | scapegoated | scapegoating : kind=attitude takes=object weak_noun
malign | maligns | maligned | maligning | defame | defames | defamed | defaming | slander | slanders | slandered | slandering | smear | smears | smearing | taunt | taunts | taunted | taunting | heckle | heckles | heckled | heckling | jeer | jeers | jeered | jeering | lampoon | lampoons | lampooned | lampooning | satirize | satirizes | satirized | satirizing | parody | parodies | parodied | parodying | caricature | caricatures | caricatured | caricaturing | excoriate | excoriates | excoriating | pillory | pillories | pilloried | pillorying | impugn | impugns | impugned | impugning | discredit | discredits | discredited | discrediting | debunk | debunks | debunked | debunking | vilify | vilifies | vilifying | denigrate | denigrates | denigrated | denigrating | belittle | belittles | belittling | grill | grills | grilled | grilling : kind=attitude takes=object weak_noun
challenge | challenges | challenged | challenging | protest | protests | protested | protesting | resist | resists | resisted | resisting | defy | defies | defied | defying | flout | flouts | flouted | flouting | forgive | forgives | forgave | forgiven | forgiving | pardon | pardons | pardoned | pardoning | condone | condones | condoned | condoning | downplay | downplays | downplayed | downplaying | minimize | minimizes | minimized | minimizing | ignore | ignores | ignored | ignoring | overlook | overlooks | overlooked | overlooking | disregard | disregards | disregarded | disregarding | neglect | neglects | neglected | neglecting : kind=attitude takes=object weak_noun
underestimate | underestimates | underestimated | underestimating | overestimate | overestimates | overestimated | overestimating | exaggerate | exaggerates | exaggerated | exaggerating | misstate | misstates | misstated | misstating | misrepresent | misrepresents | misrepresented | misrepresenting | distort | distorts | distorted | distorting | mischaracterize | mischaracterizes | mischaracterized | mischaracterizing | politicize | politicizes | politicized | politicizing : kind=attitude takes=object weak_noun
# Decisions of those who may make them.
approving | authorize | authorizes | authorized | authorizing | sanction | sanctions | sanctioned | sanctioning | mandate | mandates | mandated | mandating | ratify | ratifies | ratified | ratifying | sign | signs | signed | signing | sponsor | sponsors | sponsored | sponsoring | introduce | introduces | introduced | introducing | renew | renews | renewed | renewing | uphold | upholds | upheld | upholding | favor | favors | favored | favoring | favour | favours | favoured | favouring | veto | vetoes | vetoed | vetoing | overturn | overturns | overturned | overturning | overrule | overrules | overruled | overruling | prohibit | prohibits | prohibited | prohibiting | forbid | forbids | forbade | forbidden | forbidding | ban | bans | banned | banning | outlaw | outlaws | outlawed | outlawing | repeal | repeals | repealed | repealing | revoke | revokes | revoked | revoking | rescind | rescinds | rescinded | rescinding : kind=attitude takes=object weak_noun
# Ways to tell, and to understand.
chronicle | chronicles | chronicled | chronicling | recap | recaps | recapped | recapping | summarize | summarizes | summarized | summarizing | retell | retells | retold | retelling | restate | restates | restated | restating | recite | recites | recited | reciting | proclaim | proclaims | proclaimed | proclaiming | pronounce | pronounces | pronounced | pronouncing | herald | heralds | heralded | heralding | foretell | foretells | foretold | foretelling | foresee | foresees | foresaw | foreseen | foreseeing | clarify | clarifies | clarified | clarifying | illustrate | illustrates | illustrated | illustrating : kind=report takes=object weak_noun
publish | publishes | published | publishing | publicize | publicizes | publicized | publicizing | enumerate | enumerates | enumerated | enumerating | sketch | sketches | sketched | sketching | broach | broaches | broached | broaching | address | addresses | share | shares | shared | sharing | paraphrase | paraphrases | paraphrased | paraphrasing | parrot | parrots | parroted | parroting | echo | echoes | echoed | echoing | elucidate | elucidates | elucidated | elucidating | articulate | articulates | articulated | articulating | utter | utters | uttered | uttering | paint | paints | painted | painting | frame | frames | framed | framing | contrast | contrasts | contrasted | contrasting | exhort | exhorts | exhorted | exhorting | implore | implores | implored | imploring | entreat | entreats | entreated | entreating : kind=attitude takes=object weak_noun
evoke | evokes | evoked | evoking | envision | envisions | envisioned | envisioning | envisage | envisages | envisaged | envisaging | perceive | perceives | perceived | perceiving | interpret | interprets | interpreted | interpreting | misinterpret | misinterprets | misinterpreted | misinterpreting | construe | construes | construed | construing | comprehend | comprehends | comprehended | comprehending | grasp | grasps | grasped | grasping | fathom | fathoms | fathomed | fathoming | contemplate | contemplates | contemplated | contemplating | ponder | ponders | pondered | pondering | mull | mulls | mulled | mulling | reconsider | reconsiders | reconsidered | reconsidering | rethink | rethinks | rethought | rethinking : kind=attitude takes=object weak_noun
surmise | surmises | surmised | surmising | muse | muses | mused | musing | opine | opines | opined | opining | posit | posits | posited | positing | postulate | postulates | postulated | postulating | theorize | theorizes | theorized | theorizing | prove | proves | proved | proven | proving | forget | forgets | forgot | forgotten | forgetting | realises | realising | fume | fumes | fumed | fuming | seethe | seethes | seethed | seething | snipe | snipes | sniped | sniping : kind=attitude takes=that
thought : kind=hedge takes=clause strict
decide | decides | decided | deciding | opt | opts | opted | opting | aspire | aspires | aspired | aspiring | aim | aims | aimed | aiming | plead | pleads | pleaded | pleading | hesitate | hesitates | hesitated | hesitating | yearn | yearns | yearned | yearning | volunteer | volunteers | volunteered | volunteering | planned : kind=attitude takes=to
vote for | votes for | voted for | voting for | opt for | opts for | opted for | opting for | opt against | opts against | opted against | opting against | vie for | vies for | vied for | vying for | plead for | pleads for | pleaded for | pleading for | root for | roots for | rooted for | rooting for | advocate for | advocates for | advocated for | advocating for | yearn for | yearns for | yearned for | yearning for | wish for | wishes for | wished for | wishing for : kind=attitude takes=object
muse about | muses about | mused about | musing about | reminisce about | reminisces about | reminisced about | reminiscing about | fret about | frets about | fretted about | fretting about | fret over | frets over | fretted over | fretting over | rave about | raves about | raved about | raving about | rant about | rants about | ranted about | ranting about | brag about | brags about | bragged about | bragging about | boast about | boasts about | boasted about | boasting about | boast of | boasts of | boasted of | boasting of | joke about | jokes about | joked about | joking about | testify about | testifies about | testified about | testifying about | speculate about | speculates about | speculated about | speculating about | inquire about | inquires about | inquired about | inquiring about | agonize over | agonizes over | agonized over | agonizing over | clash over | clashes over | clashed over | clashing over | spar over | spars over | sparred over | sparring over | feud over | feuds over | feuded over | feuding over | quarrel over | quarrels over | quarreled over | quarreling over | disagree over | disagrees over | disagreed over | disagreeing over | object to | objects to | objected to | objecting to | acquiesce to | acquiesces to | acquiesced to | acquiescing to | reflect on | reflects on | reflected on | reflecting on | marvel at | marvels at | marveled at | marveling at | sneer at | sneers at | sneered at | sneering at | fume at | fumes at | fumed at | fuming at | sympathize with | sympathizes with | sympathized with | sympathizing with | concur with | concurs with | concurred with | concurring with | quarrel with | quarrels with | quarreled with | quarreling with : kind=attitude takes=object
unapologetic about | vague about | upbeat about | coy about | mum about | mum on | silent on | silent about | tepid about | bearish on | bullish on | passionate about | adamant about | clear about | open about | honest about | upfront about | frank about | blunt about | candid about | shy about | nervous about | anxious about | skeptical about | sceptical about | positive about | negative about | serious about | hesitant about | sure about | unsure about | certain about | uncertain about | curious about | apologetic about | apprehensive about | cautious about | open to | committed to : kind=attitude takes=object predicate
averse to | receptive to | sympathetic to | hostile to | loyal to | uncomfortable with | comfortable with | impatient with | obsessed with | familiar with | aware of | unaware of | ashamed of | convinced of | confident of | suspicious of | scared of | jealous of | envious of | respectful of | mindful of | appreciative of | grateful for | sorry for | sorry about | disdainful of | contemptuous of | tolerant of | intolerant of | intent on | keen on | bent on | unafraid to | afraid to | excited to | shocked to | surprised to | delighted to | pleased to | glad to : kind=attitude takes=object predicate
honored to | thrilled to | keen to | anxious to | impatient to | disinclined to | loath to | impressed by | impressed with | troubled by | alarmed by | angered by | rattled by | surprised by | shocked by | encouraged by | disturbed by | worried by | offended by | insulted by | outraged by | outraged at | horrified by | appalled by | intrigued by | fascinated by | amused by | bothered by | disgusted by | moved by | inspired by | threatened by | scared by | annoyed by | annoyed with | disillusioned with | displeased with | enamored with | enamored of : kind=attitude takes=object predicate
bring up | brings up | brought up | bringing up | call out | calls out | called out | calling out | go after | goes after | went after | gone after | going after | poke fun at | pokes fun at | poked fun at | poking fun at | make fun of | makes fun of | made fun of | making fun of | make light of | makes light of | made light of | making light of | make the case for | makes the case for | made the case for | making the case for | make a case for | makes a case for | made a case for | making a case for | zero in on | zeroes in on | zeroed in on | zeroing in on | home in on | homes in on | homed in on | homing in on | sign off on | signs off on | signed off on | signing off on | speak up about | speaks up about | spoke up about | spoken up about | speaking up about | speak highly of | speaks highly of | spoke highly of | spoken highly of | speaking highly of | speak in favor of | speaks in favor of | spoke in favor of | spoken in favor of | speaking in favor of : kind=attitude takes=object
know of | knows of | knew of | known of | knowing of | know about | knows about | knew about | known about | knowing about | hear about | hears about | heard about | hearing about | hear of | hears of | heard of | hearing of | learn of | learns of | learned of | learning of | learn about | learns about | learned about | learning about | draw attention to | draws attention to | drew attention to | drawn attention to | drawing attention to | call attention to | calls attention to | called attention to | calling attention to | shed light on | sheds light on | shedding light on | cast doubt on | casts doubt on | casting doubt on | pay tribute to | pays tribute to | paid tribute to | paying tribute to | lay blame on | lays blame on | laid blame on | laying blame on | give credit to | gives credit to | gave credit to | given credit to | giving credit to | take credit for | takes credit for | took credit for | taken credit for | taking credit for | claim credit for : kind=attitude takes=object
claims credit for | claimed credit for | claiming credit for | claim victory in | claims victory in | claimed victory in | claiming victory in | pour cold water on | pours cold water on | poured cold water on | pouring cold water on | turn down | turns down | turned down | turning down | back away from | backs away from | backed away from | backing away from | walk back | walks back | walked back | walking back | brush off | brushes off | brushed off | brushing off | brush aside | brushes aside | brushed aside | brushing aside | shrug off | shrugs off | shrugged off | shrugging off | play down | plays down | played down | playing down | play up | plays up | played up | playing up | rule out | rules out | ruled out | ruling out | come out against | comes out against | came out against | coming out against | come out for | comes out for | came out for | coming out for | come out in favor of | comes out in favor of | came out in favor of | coming out in favor of | stand up for : kind=attitude takes=object
stands up for | stood up for | standing up for | stick up for | sticks up for | stuck up for | sticking up for | stump for | stumps for | stumped for | stumping for | wave off | waves off | waved off | waving off | lead calls for | leads calls for | led calls for | leading calls for | insist on | insists on | insisted on | insisting on | seize on | seizes on | seized on | seizing on | seize upon | seizes upon | seized upon | seizing upon | remark on | remarks on | remarked on | remarking on | remark upon | remarks upon | remarked upon | remarking upon | warn about | warns about | warned about | warning about | plead with | pleads with | pleaded with | pleading with | appeal for | appeals for | appealed for | appealing for | pray for | prays for | prayed for | praying for | long for : kind=attitude takes=object
longs for | longed for | longing for | apologize to | apologizes to | apologized to | apologizing to | call into question | calls into question | called into question | calling into question | write off | writes off | wrote off | written off | writing off | hold out hope for | holds out hope for | held out hope for | holding out hope for | make note of | makes note of | made note of | making note of | take note of | takes note of | took note of | taken note of | taking note of | make mention of | makes mention of | made mention of | making mention of | take exception to | takes exception to | took exception to | taken exception to | taking exception to | take pride in | takes pride in | took pride in | taken pride in | taking pride in | give voice to | gives voice to | gave voice to | given voice to | giving voice to | throw support behind | throws support behind | threw support behind | thrown support behind | throwing support behind | pledge support for | pledges support for | pledged support for | pledging support for | vouch for | vouches for | vouched for : kind=attitude takes=object
vouching for | settle on | settles on | settled on | settling on | opine on | opines on | opined on | opining on | hold forth on | holds forth on | held forth on | holding forth on | back down from | backs down from | backed down from | backing down from | cry foul over | cries foul over | cried foul over | crying foul over | despair of | despairs of | despaired of | despairing of | approves of | approving of | dream of | dreams of | dreamed of | dreamt of | dreaming of | dream about | dreams about | dreamed about | dreamt about | dreaming about | believe in | believes in | believed in | believing in | wonder about | wonders about | wondered about | wondering about | complains of | complaining of | comment about | comments about | commented about | commenting about | talk up : kind=attitude takes=object
talks up | talked up | talking up | talk down | talks down | talked down | talking down | take a swipe at | takes a swipe at | took a swipe at | taken a swipe at | taking a swipe at | take a jab at | takes a jab at | took a jab at | taken a jab at | taking a jab at | lob insults at | lobs insults at | lobbed insults at | lobbing insults at : kind=attitude takes=object
in support of | in defense of | in defence of | in praise of | in opposition to | in protest of | in protest against | in condemnation of | in criticism of : kind=attitude takes=object

refuse to | refuses to | refused to | refusing to | decline to | declines to | declined to | declining to : kind=refuse takes=object
refuse | refuses | refused | decline | declines | declined : kind=refuse takes=that
did not respond to | did not immediately respond to | didn't respond to | did not return | didn't return | did not immediately return | did not answer | could not be reached | declined comment | declined a request | not available for : kind=refuse takes=object
did not respond | did not immediately respond | didn't respond | did not comment | did not immediately comment : kind=refuse takes=object
did not provide | did not immediately provide | could not provide | could not immediately provide | did not give | gave no | provided no | offered no | did not elaborate | did not specify | did not say | didn't say | did not immediately say | would not say | wouldn't say | could not say | would not confirm | could not confirm | could not immediately confirm | could not independently verify | could not verify | has not said | have not said | had not said | has not commented | have not commented | not commented | did not identify | did not disclose | would not comment | would not discuss | would not elaborate | did not mention | did not name | did not confirm | not identify | was hesitant to : kind=refuse takes=object
too early to tell | too early to say | too soon to tell | too soon to say | too early to know | too early to determine : kind=unknown_to takes=object
was unclear | is unclear | remains unclear | remained unclear | was not clear | is not clear | wasn't clear | isn't clear | was not immediately clear | is not immediately clear | was not immediately known | was not known | is not known | was unknown | is unknown | remained unknown | remains unknown | not immediately clear | no immediate word | no word | no immediate details | no details : kind=unknown_to takes=object
no one claimed | no one has claimed | no one immediately claimed | no group claimed | no group has claimed | no group immediately claimed | nobody claimed | nobody has claimed | no organization claimed | no organisation claimed | no immediate claim of | no claim of | no claims of | has not been claimed | not been claimed : kind=unknown_to takes=object

[source_preposition]          # "according to X, …" and "…, according to X"
according to | in the words of | in the view of | in the opinion of | in the eyes of | citing | as per | as reported by | as told by | as stated by | as claimed by : kind=report
per : kind=report weak

[by]                          # "…, reported by X": a participle and the word that brings the source
by : yes

[hedge_adverb]
reportedly | allegedly | supposedly | purportedly | apparently | ostensibly : kind=hedge

[passive]                     # "is believed to", "was said to have": hedged, by nobody named; takes=object: "is called X"
believed | said | thought | reported | alleged | suspected | feared | presumed | expected | rumored | rumoured | understood | assumed | estimated | accused | projected | known | seen | described | quoted | cited | regarded | perceived | likely | announced | asked | criticized | blamed | advised | confirmed | told | urged | praised | condemned | denounced : kind=hedge
considered | called | named | declared | deemed | termed | rated | judged | labeled | labelled | branded | dubbed | nicknamed : kind=hedge takes=object

[noun_cue]                    # a noun with "that" behind it, or with a word of [preposition_after]; "of", "for", "about" need no owner
claim | claims | statements | report | reports | allegation | allegations | suggestion | suggestions | assertion | assertions | argument | arguments | announcement | belief | view | idea | notion | theory | rumor | rumors | rumour | rumours | speculation | warning | warnings | prediction | hope | hopes | fear | fears | concern | concerns | doubt | doubts | promise | pledge | vow | insistence | accusation | accusations | charge | charges | confirmation | denial | news | admission | contention | conviction | conclusion | opinion | complaint | complaints | observation | revelation | assurance | assurances | sign | signs | indication | indications | expectation | expectations | criticism | sense | agreement | consensus | acknowledgement | acknowledgment | declaration : takes=that
support | criticism | opposition | condemnation | call | calls | plans | concern | concerns | views | praise | desire | demand | demands | proposal | proposals | decision | refusal | willingness | intention | promise | pledge | vow | effort | aversion | position | attack | attacks | accusations | allegations | rejection | denial | description | assessment | opinion | hostility | disdain | preference | fear | fears | misgivings | reservations | doubts | comment : takes=preposition
comments | remark | remarks | statement | statements | question | questions | worry | worries | enthusiasm | skepticism | scepticism | confidence | disappointment | frustration | outrage | anger | dismay | alarm | regret | interest | distaste | dislike | contempt | hatred | admiration | affection | respect | sympathy | optimism | pessimism | appreciation | gratitude | complaint | complaints | objection | objections | endorsement | endorsements | backing | approval | disapproval | resistance | mention | reference | references : takes=preposition
thoughts | view | opinions | stance | feelings | illusions | reluctance | eagerness | determination | intentions | commitment | promises | threat | threats | apology | apologies | answer | response | explanation | explanations | rhetoric | message | theory | vision | idea | ideas | plan | policy | advice | appeal | appeals | warning | warnings | request | requests | embrace | defense | defence | denunciation | dismissal | interpretation | analysis | characterization | portrayal | depiction | account : takes=preposition
recollection | memory | understanding | knowledge | assumption | hope | hopes | love | hate | fondness | adulation | appetite | passion | obsession | fascination | jab | jabs | swipe | swipes | insults | joke | jokes | tweet | tweets | story | stories | discussion | conversation | debate | talk | speech | testimony | evidence | details | information | news | report | reports : takes=preposition

[preposition_after]           # between such a noun and what is meant
for | of | to | about | on | against | over | toward | towards : yes

[headline_source]             # ends a title: "… killed in blast: monitor"
monitor | monitors | report | reports | official | officials | source | sources | activists | activist | media | witnesses | witness | ministry | state tv | state media | state television | police | army | military | government | spokesman | spokeswoman | un | reuters | survey | poll | study | experts | analysts | group | agency | court : yes

[person_noun]                 # heads of descriptions, beside those for names
ministers | generals | commanders | prosecutors : kind=official
troops | firefighters | paramedics : kind=unnamed
organisers | organizers | insurers | insurer : kind=organisation
organiser | organizer | campaigners | marchers | strikers | seismologists | epidemiologists | meteorologists | forecasters | geologists | volcanologists : kind=unnamed
tv | television | radio | broadcaster | channel | website : kind=outlet

[group_noun]                  # "the group", "the agency": the last organisation or outlet that spoke, or that was named
group | monitor | organisation | organization | observatory | network | charity | watchdog | movement | militia | party | faction | coalition | alliance | agency | centre | center | institute | service | union | company : kind=organisation
newspaper | paper | magazine | outlet | website | channel | broadcaster | station | daily | tv | agency | site : kind=outlet

[before_speaker]              # may stand between a determiner, or nothing, and a name or a noun of a speaker
senior | former | top | several | many | some | local | retired | unnamed | another | anonymous | veteran | opposition | high | ranking | longtime | fellow | other | influential | prominent | independent | conservative | liberal | democratic | republican | presidential | outgoing | incoming | acting | deputy | chief | vice | state | official | military | security | medical | army | police | rebel | government | campaign | defense | defence | intelligence | activist | monitoring | news | rights | human | then | late | leading | right | left | wing | pro | anti | based | backed | run | media | rescue : yes

# The small words of grammar.

[determiner]
the | a | an | one | this | that | these | those | some | many | several | most | all | each | every | any | no | another | both | other | few | more : yes

[possessive_pronoun]
his | her | its | their | our | my | your : yes

[pronoun]
he | she : person
they : group
it : thing
i | we | you : self
him | her | them | us | me | himself | herself | themselves | itself | who | which | someone | everyone | everybody | somebody | others | nobody : other

[subject_pronoun]
he | she | they | it | i | we | you | who | which | that | others | everyone | someone | somebody | nobody | those | many | some | most | both | several | one | another | all | none | few | neither : yes

[subject_pronoun]
he'll | she'll | they'll | we'll | i'll | you'll | it'll | he'd | she'd | they'd | we'd | i'd | you'd | it'd | they've | we've | i've | you've | they're | we're | you're | i'm | that's | there's | there : yes

[pronoun]
he'll | she'll | they'll | we'll | i'll | you'll | it'll | he'd | she'd | they'd | we'd | i'd | you'd | it'd | they've | we've | i've | you've | they're | we're | you're | i'm : other

[auxiliary]
is | are | was | were | be | been | being | am | has | have | had | having | do | does | did | will | would | can | could | may | might | shall | should | must | 'll | 've | 'd | 're | 'm | ’ll | ’ve | ’d | ’re | ’m | isn't | aren't | wasn't | weren't | hasn't | haven't | hadn't | don't | doesn't | didn't | won't | wouldn't | can't | cannot | couldn't | shouldn't | mustn't | he's | it's | i'm | i've | we've | they've | he'd | they're | we're | you're | he'll | she'll | they'll | we'll | i'll | you'll | it'll | she'd | they'd | we'd | i'd | you'd | you've : yes

[be]
is | are | was | were | be | been | being | am | isn't | aren't | wasn't | weren't | 're | ’re | remains | remained : yes

[negation]
not | never | n't | isn't | aren't | wasn't | weren't | hasn't | haven't | hadn't | don't | doesn't | didn't | won't | wouldn't | can't | cannot | couldn't | shouldn't : yes

[aspect]                      # "continued to deny": a verb before "to" that only says when or how far
continue | continues | continued | continuing | begin | began | begins | begun | beginning | start | started | starts | tried | try | tries | trying | came | come | used | has | have | had | went | going | failed | managed | appeared | seemed : yes

[adverb]                      # may stand inside a verb group
also | now | later | earlier | then | already | just | still | even | often | once | again | not | never | repeatedly | recently | previously | publicly | initially | first | further | immediately | quickly | simply | always | long | soon | only | ever | twice | sometimes | usually | too | largely | widely | increasingly | yet | actually | really | clearly | strongly | specifically | separately | subsequently | reportedly | allegedly | falsely | n't | merely | apparently | finally | eventually | generally | frequently | openly | flatly | essentially | basically | officially | explicitly | famously : yes

[preposition]
of | in | on | at | by | for | from | with | to | into | onto | about | after | before | since | until | during | over | under | between | among | amid | against | through | near | outside | inside | around | across | along | behind | beyond | despite | without | within | toward | towards | upon | via | regarding | concerning | like | per | as | than | amongst | throughout | following : yes

[coordinator]
and | but | or | nor | yet | so : yes

[subordinator]
while | although | though | as | because | when | after | before | since | if | unless | whereas | until | whether | once | where : yes

[relative]
who | which | that | whose | whom : yes

[said_place]                  # after a verb of saying, these bring when, where and how, not what
on | in | at | during | from | to | through | via | by | before | after | with | over | of | about : yes

[said_time]
monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | june | july | august | september | october | november | december | today | yesterday | tonight | hours | hour | minutes | days | weeks | months | years | mornings | morning | afternoon | evening | night | noon | earlier | later | recently | week | month | year | weekend | late | early | last | then | again | overnight : yes

[not_verb]                    # before a word that may be a noun or a verb: then it is a noun
a | an | the | this | that | these | those | his | her | its | their | our | my | your | no | any | some | such | another | each | every | new | recent | other | more | many | several | of | in | on | at | by | for | from | with | into | about | after | before | under | over | against | between | among | amid | despite | without | near | 's | ’s | news | media | official | initial | early | first | former : yes

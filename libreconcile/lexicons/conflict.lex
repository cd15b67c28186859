# Armed conflict: what happens, what is counted, who did it.
#
# [event KIND]     words for the event; generic: stands for any event of its families ("the attack")
#                  near=: only where a word of that [counted …] or [fact …] list stands close by
#                  with=: only in texts that have such a word anywhere
# [no_event]       phrases that hold a word for an event, and name none
# [event_kind]     family=: what an event of this kind may be. Two events that share no family are two events.
# [property NAME]  words that set the property, with role=:
#   object     counts what follows it, or what stands before it in the passive ("killed 8", "8 were killed")
#   subject    counts what stands before it ("8 died")
#   state      counts what stands just before it ("8 dead")
#   noun       is counted itself, or counts what "of" brings ("8 deaths", "the bodies of 8")
#   toll       a number follows, over a few small words ("the death toll rose to 8")
#   measure    an amount of what takes= says belongs to it: money, percentage, number (one without a unit), a base unit ("m/s"),
#              or a [counted …] list; side=subject: it is told of whom stands before
#              the verb ("X won 45%"); says=subject: he says it ("police put the crowd at 5,000")
#   nobody     only with "no" before it: none ("no casualties")
#   self       the doer did it to himself: he is counted with those he did it to ("and then himself")
#   about      tells what a refusal to say is about ("what losses")
#   verb= is the word that the claim keeps; counts= is the [counted …] list that may be counted, or "any"
#   least= of self: how many died with the doer, he counted ("murder-suicide": two at least)
#   part= names the part of all that the words tell of ("in critical condition")
#   some   some of all are told of ("two firefighters were among the dead")
#   event= only of events of these kinds; there, such a line stands before lines without it
# [counted NAME]   nouns; property=: a number before one is a claim wherever it stands
# [doer]           whoever did it: his own death is one more than those he killed
# [mourning]       before people who are dead already: what happens there is another event

[event_kind]
air strike : family=air
shelling : family=air family=projectile
rocket attack : family=projectile
bombing : family=bomb family=projectile family=air
suicide bombing : family=bomb
explosion : family=bomb family=projectile family=air
shooting : family=gun
chemical attack : family=chemical
clash : family=clash family=protest
crash : family=crash family=accident
war : family=war
killing : family=gun family=bomb family=stabbing
attack :
operation :
strike : family=air family=projectile family=bomb family=labour

[event air strike]
airstrike | airstrikes | air strike | air strikes | air raid | air raids | aerial strike | aerial strikes | aerial bombardment | bombing raid | bombing raids | drone strike | drone strikes : noun

[event shelling]
shelling | bombardment | bombardments | artillery fire | mortar fire | mortar attack | mortar attacks : noun
shelled | bombarded : verb

[event rocket attack]
rocket attack | rocket attacks | missile attack | missile attacks | rocket fire | missile strike | missile strikes | rocket strike | rocket strikes | missile launch | rocket barrage : noun

fired | launched | landed | target | targeted | lobbed | slammed : verb near=projectile

[event suicide bombing]
suicide bombing | suicide attack | suicide bomb | suicide blast | suicide bomber | car bomb | car bombing | truck bomb | truck bombing | twin bombing | double bombing | bomb attack | bomb attacks | bomb blast | bus bombing | roadside bomb | motorcycle bomber | motorbike bomber : noun

[event bombing]
bombing | bombings | blast | blasts | explosion | explosions | bomb explosion | bomb explosions | dynamite attack | dynamite attacks | dynamiting : noun

[event explosion]
dynamited | blew up | blown up | blowing up | exploded | explodes | detonated : verb
went off : verb near=explosive

[event shooting]
shooting | shootings | gunfire | shootout | gun attack | mass shooting : noun

[event chemical attack]
chemical attack | gas attack | chemical weapons attack | toxic gas attack | nerve gas attack : noun

[event clash]
clash | clashes | battle | fighting | firefight : noun

[event killing]
assassination | assassinations | massacre | massacres : noun
assassinated | massacred | was murdered | were murdered | been murdered | murdered by : verb

[event crash]
crash | plane crash : noun

[event war]
war | civil war | conflict | uprising | insurgency : noun

[event strike]
strike | strikes | raid | raids | strike mission : noun generic

[event attack]
attack | attacks | assault | assaults | military response | retaliation : noun generic

[event operation]
operation | operations | mission | military action | incident | incidents : noun generic

[no_event]
heart attack | heart attacks | panic attack | panic attacks | asthma attack | attack helicopter | attack helicopters | attack aircraft | attack dog | strike force | strike forces | strike group | trade war | price war | Cold War | World War | First World War | Second World War | World War I | World War II | battle rifle | crash course | crash helmet | crash test | rescue mission | peace mission | diplomatic mission : yes

[property killed]
killed | kill | kills | killing | slain | executed | massacred | martyred | assassinated | assassinate | assassinating | murdering | machinegunned | lynched | beheaded : role=object verb=killed counts=person
assassination | assassinations | massacre : role=noun verb=killed counts=person
died | die | dies | dying | perished : role=subject verb=died counts=person
dead | killed | martyred : role=state verb=dead counts=person
bodies : role=noun verb=deaths counts=person
among the dead | among those killed | among those dead | among the fatalities | among the victims killed : role=subject verb=dead counts=person some
deaths | fatalities | martyrs : role=noun verb=deaths
death toll | toll | number of dead | number of deaths : role=toll verb=toll
casualties | deaths | fatalities : role=nobody verb=casualties
losses | casualties | death toll | deaths | killed | dead : role=about

[revision]                    # what is done to a toll; corrects: the one before was wrong; gives: there need not be one before
put | puts | placed | places : gives
raise | raised | raises | raising | increased | updated : yes
lower | lowered | lowers | lowering | revise | revised | revises | revising | correct | corrected | corrects | cut | reduced | reduces | reducing | scaled back | adjusted | retracted | withdrew : corrects

[property wounded]
wounded | wound | wounds | wounding | injured | injure | injures | injuring | hurt | hurting | maimed : role=object verb=wounded counts=person
wounded | injured | hurt : role=state verb=wounded counts=person
among the wounded | among the injured | among those wounded | among those injured | among those hurt : role=subject verb=wounded counts=person some
injuries : role=noun verb=injuries
wounding | injuring : role=noun verb=wounded counts=person
casualties | injuries : role=nobody verb=casualties
wounded | injured | injuries : role=about

[property projectiles]
fired | launched | lobbed | firing | launching | lobbing : role=object verb=fired counts=projectile
landed | fell | hit | struck | slammed | exploded : role=subject verb=landed counts=projectile
targeted : role=subject verb=fired counts=projectile
firing | launch | launching : role=noun verb=fired counts=projectile

[property munitions]
dropped | drop | drops | dropping : role=object verb=dropped counts=munition
dropping : role=noun verb=dropped counts=munition

[property aircraft]
took part | take part | participated | participating | carried out | conducted | conducting | struck | bombed | dropped : role=subject verb="took part" counts=aircraft
aircraft | planes | jets | warplanes : role=about

[property hit]
hit | hits | hitting | struck | striking | bombed | shelled : role=object verb=hit counts=site

[property destroyed]
destroyed | destroy | destroys | destroying : role=object verb=destroyed counts=site
destruction : role=noun verb=destroyed counts=site

[counted person]
people | person | persons | man | men | woman | women | child | children | boy | boys | girl | girls | baby | babies | teenager | teenagers | teen | teens | youth | youths | toddler | toddlers | infant | infants | father | mother | son | daughter | brother | sister | husband | wife | girlfriend | boyfriend | friend | friends | neighbor | neighbour | uncle | aunt | cousin | nephew | niece | grandfather | grandmother | grandson | granddaughter | parents | couple | deputy | deputies | trooper | troopers | sergeant | detective | lieutenant | firefighter | firefighters | clerk | employee | employees | owner | customer | customers | sophomore | junior | senior | classmate | rapper | veteran | inmate | inmates | shooter | shooters | homeowner | intruder | robber | burglar | male | males | female | females | adult | adults | kid | kids | cop | cops | relative | sibling | siblings | brothers | sisters | sons | daughters | neighbors | neighbours | co-worker | co-workers | coworkers | shoppers | partygoers | juvenile | juveniles | minor | minors | others | civilian | civilians | resident | residents | villager | villagers | soldier | soldiers | troops | personnel | member | members | service member | service members | serviceman | servicemen | officer | officers | policeman | policemen | police | fighter | fighters | militant | militants | insurgent | insurgents | rebel | rebels | gunman | gunmen | terrorist | terrorists | attacker | attackers | jihadist | jihadists | contractor | contractors | worker | workers | doctor | doctors | nurse | nurses | medic | medics | paramedic | paramedics | teacher | teachers | student | students | pupil | pupils | passenger | passengers | victim | victims | hostage | hostages | journalist | journalists | guard | guards | bystander | bystanders | pedestrian | pedestrians | driver | drivers | pilot | pilots | farmer | farmers | protester | protesters | demonstrator | demonstrators | refugee | refugees | family members | relatives | Americans | Iraqis | Syrians | Israelis | Palestinians | martyrs | suspects | suspect | patient | patients | killer | killers | assailant | assailants | perpetrator | perpetrators | bailiff | bailiffs : yes
peasant | peasants | priest | priests | jesuit | jesuits | nun | nuns | bishop | archbishop | clergyman | monk | monks | imam | rabbi | judge | judges | magistrate | magistrates | prosecutor | prosecutors | lawyer | lawyers | mayor | mayors | governor | senator | senators | minister | president | candidate | candidates | councilman | councilmen | diplomat | diplomats | ambassador | consul | citizen | citizens | guerrilla | guerrillas | extremists | extremist | subversive | subversives | combatant | combatants | agent | agents | bodyguard | bodyguards | escort | escorts | leader | leaders | unionist | unionists | professor | professors | engineer | engineers | technician | technicians | missionary | missionaries | guardsman | guardsmen | cadet | cadets | colonel | major | captain | corporal | sentry | watchman | watchmen | politician | politicians | activist | activists | reporter | reporters | photographer | cameraman | publisher | editor | rancher | ranchers | businessman | businessmen | industrialist | housewife | servant | maid | cook | vendor | native | natives | Indians | foreigner | foreigners | tourist | tourists | elderly woman | elderly man : yes

[counted projectile]
rocket | rockets | missile | missiles | projectile | projectiles | shell | shells | mortar | mortars | mortar shells | mortar rounds : yes

[counted munition]
bomb | bombs | munition | munitions | missile | missiles | warhead | warheads : yes

[counted explosive]
bomb | bombs | explosive | explosives | explosive device | explosive devices | device | devices | explosive charge | explosive charges | charge | charges | dynamite | grenade | grenades | car bomb | mine | mines : yes

[counted aircraft]
aircraft | plane | planes | warplane | warplanes | jet | jets | fighter jet | fighter jets | helicopter | helicopters | bomber | bombers | drone | drones : yes

[counted site]
facility | facilities | building | buildings | structure | structures | house | houses | home | homes | warehouse | warehouses | depot | depots | base | bases | post | posts | vehicle | vehicles | shop | shops | tank | tanks : yes

[counted animal]              # so that they count no people
animal | animals | bird | birds | dog | dogs | cat | cats | cow | cows | cattle | horse | horses | sheep | goat | goats | pig | pigs | wolf | wolves | fish : yes

[counted paper]
bill | bills | warrant | warrants | deal | deals | plan | plans | proposal | proposals | project | projects | law | laws | motion | motions : yes

[counted target]
target | targets : property=targets

[counted strike]
air strike | air strikes | airstrike | airstrikes | air raid | air raids : property="air strikes"

[counted group]
group | groups | family | families | militia | militias | faction | factions | organisation | organisations | organization | organizations | militant groups | armed groups : yes

[responsibility]
claimed responsibility | claims responsibility | claim responsibility | claiming responsibility | took responsibility | takes responsibility | admitted responsibility : act=claims
claimed by : act="claimed by"
claim of responsibility | claims of responsibility | responsibility for : act=asked
said it carried out | said they carried out | said it was behind : act=claims
denied | denies | deny | denying | has denied | rejected : act=denies
blamed | blames | blame | blaming | accused | accuses | accuse | accusing | pointed the finger at | points the finger at : act=blames
is responsible | was responsible | are responsible | were responsible | is behind | was behind | were behind : act=subject
is not responsible | was not responsible | were not responsible | is not behind | was not behind | were not behind : act="not subject"
who carried out | who was behind | who is behind | who launched | who staged | who did : act=asked
carried out | conducted | launched | perpetrated | staged | mounted | led : act=does

attributed to | blamed on | imputed to | ascribed to | work of | works of | responsibility of : act=attributed

[harm]                        # its doer did it: "attacked by members of the X", "X rebels blew up"
attacked | attack | ambushed | ambush | raided | stormed | assaulted | killed | kill | killing | murdered | murder | assassinated | assassination | executed | massacred | massacre | shot | shot dead | gunned down | machinegunned | strafed | wounded | injured | kidnapped | kidnapping | abducted | abduction | bombed | bombing | shelled | dynamited | blew up | blown up | blasted | detonated | exploded | destroyed | destroying | burned | burnt | set fire to | set on fire | set ablaze | torched | sabotaged | planted | placed | hurled | threw | fired at | fired on | fired upon | opened fire | fired | launched | hijacked | robbed | held up | tortured | beheaded | stabbed | perpetrated | committed | carried out | staged | downed | shot down : yes

[member]                      # of an organisation: what they do, it does
member | members | terrorist | terrorists | guerrilla | guerrillas | rebel | rebels | commando | commandos | militant | militants | fighter | fighters | soldier | soldiers | troops | units | unit | elements | element | forces | men | gunmen | gunman | subversives | subversive | insurgents | insurgent | extremists | extremist | column | columns | command | cell | cells | squad | squads | faction | factions | group | groups | band | wing | front | fronts | patrol | patrols | agents | assassins | gang | gangs | militia | militias | militiamen | criminals | combatants | contingent | organization | organisation : yes

[force]                       # of a state; whose it is stands before it
army | armed forces | air force | navy | national police | national guard | treasury police | security forces | army troops | government forces | government troops | military forces | death squad | death squads | paramilitary groups | paramilitary group | paramilitaries : yes

[fact weapon]                 # what it was done with
bomb | bombs : under=weapon
explosive | explosives | explosive charge | explosive charges : under=bomb
explosive device | explosive devices | bombing device : under=bomb
dynamite | dynamite stick | dynamite sticks | stick of dynamite | sticks of dynamite | dynamite charges | dynamite charge | charge of dynamite | charges of dynamite : under=bomb
car bomb | car bombs | car-bomb | car-bombs : under=bomb
truck bomb | truck bombs : under=bomb
roadside bomb | roadside bombs | improvised explosive device | improvised explosive devices | IED | IEDs : under=bomb
nail bomb | nail bombs | pipe bomb | pipe bombs | petrol bomb | petrol bombs | parcel bomb | letter bomb | barrel bomb | barrel bombs | cluster bomb | cluster bombs : under=bomb
molotov cocktail | molotov cocktails | incendiary bomb | incendiary bombs : under=bomb
booby trap | booby traps | booby-trap | booby-traps : under=bomb
grenade | grenades | hand grenade | hand grenades : under=weapon
rocket-propelled grenade | rocket-propelled grenades | RPG | RPGs | RPG-7 : under=grenade
grenade launcher | grenade launchers : under=weapon
mine | mines | landmine | landmines | land mine | land mines : under=weapon
mortar | mortars | mortar shell | mortar shells | mortar rounds : under=weapon
rocket | rockets : under=weapon
missile | missiles : under=weapon
rocket launcher | rocket launchers : under=weapon
machine gun | machine guns | machinegun | machineguns | machine-gun | machine-guns : under=weapon
submachine gun | submachine guns | submachinegun | submachineguns : under=weapon
rifle | rifles | assault rifle | assault rifles : under=weapon
AK-47 | AK-47s | kalashnikov | kalashnikovs : under=rifle
M-16 | M-16s : under=rifle
pistol | pistols | revolver | revolvers | handgun | handguns : under=weapon
shotgun | shotguns : under=weapon
automatic weapons | automatic weapon : under=weapon
assault weapons | assault weapon : under=weapon
firearm | firearms : under=weapon
artillery : under=weapon
knife | knives | machete | machetes : under=weapon
chemical weapon | chemical weapons | sarin | chlorine gas | nerve agent : under=weapon

[no_fact]                     # in a sentence that has one of these, weapons are seized, found or counted, and not used
seized | confiscated | captured | found | discovered | defused | deactivated | cache | arsenal | smuggled | smuggling | delivered | shipment | laid down | lay down | surrendered | handed over | hand over | collected | trafficking | stockpile | purchase | bought | sold | sale | carrying : yes

[responsibility_object]       # what is denied, when responsibility is
involved | involvement | responsibility | responsible | role | contact | connection | behind | link | links | part | hand : yes

[ordered]                     # whose word an event came from; before a word for an event
ordered | orders | authorized | authorised | directed | approved | commanded : property="ordered by"

[damage]
damage | damages : yes
[damage_verb]
caused | causes | causing | cause | did | suffered | sustained | sustaining | inflicted | reported : yes

[first]                       # after a form of "be": the first of its kind
the first : yes

[place_noun]                  # a place with no name of its own: "near the border"
border | frontier | crossing | coast : yes

[population]                  # parts of the counted, by what their words share
service members : noun="service member" noun="service members" noun="service" noun=soldier noun=soldiers noun=troops noun=serviceman noun=servicemen
civilians : noun=civilian noun=civilians
children : noun=child noun=children noun=boy noun=boys noun=girl noun=girls noun=minor noun=minors noun=baby
women : noun=woman noun=women
men : noun=man noun=men
medics : noun=medic noun=medics noun=doctor noun=doctors noun=nurse noun=nurses noun="medical staff"
contractors : noun=contractor noun=contractors
attackers : noun=attacker noun=attackers noun=assailant noun=assailants noun=bomber noun=bombers noun="suicide bomber" noun="suicide bombers" noun=hijacker noun=hijackers
fighters : noun=fighter noun=fighters noun=militant noun=militants noun=rebel noun=rebels noun=gunman noun=gunmen

[exclusive age and sex]       # parts of the counted that have nobody in common
men
women
children

[exclusive side in a fight]
service members
civilians
fighters

[exclusive who did it]        # the others are all the rest
attackers
others

[broader]                     # who is one of whom, and what happens to part of what
fighter | civilian | soldier | child | woman | man | militant | rebel | gunman | contractor | medic | member | officer | policeman | victim | teacher | student | worker | resident | civilian contractor | jihadist | terrorist | attacker : under=person
fighter | fighters | militant | rebel | gunman | soldier | service members | jihadist | terrorist : under=combatant
civilians : under=civilian     # combatants, civilians and attackers are what policies tell apart
attackers | assailant | hijacker | suicide bomber : under=attacker
landed : under=fired
fighter jet | helicopter | bomber | drone | warplane | jet | plane : under=aircraft
fighter jet | bomber : under=plane

[same]
person | people : yes

[opposite]
reduce : of=raise

[sense]
de-escalate | de-escalating | de-escalation | reduce | reduces | reducing | lower | lowering | ease | easing | calm | calming | defuse | defusing : sense=reduce
escalate | escalates | escalating | escalation | raise | raises | raising | increase | increasing | heighten | heightening | inflame | inflaming : sense=raise

[topic]
tension | tensions | situation | violence | hostilities | conflict | crisis : topic=tension

# Accidents and disasters. The sections are those of conflict.lex, which explains them.

[event_kind]
sinking : family=accident
vehicle crash : family=accident
derailment : family=accident
blaze : family=fire
collapse : family=accident family=quake
flood : family=flood
storm : family=storm family=flood
earthquake : family=quake
eruption : family=volcano
landslide : family=slide family=flood family=quake
disaster :

[event sinking]
sinking | shipwreck | ferry accident | boat accident | capsizing : noun
sank | sunk | sinks | capsized | capsizes : verb

[event crash]
crashed | crashes : verb near=aircraft

[event vehicle crash]
car crash | bus crash | train crash | road accident | traffic accident | pile-up | collision : noun
collided | overturned | crashed into : verb
plunged into | plunged off | plunged down | skidded off | veered off : verb near=vehicle

[event derailment]
derailment : noun
derailed | derails : verb

[no_event]                     # who comes to a fire
the fire brigade | the fire brigades | the fire department | the fire departments | the fire service | the fire services | the fire chief | the fire chiefs | the fire station | the fire crew | the fire crews | the fire official | the fire officials | the fire officer | the fire officers | the fire marshal | the fire marshals | the fire engine | the fire engines | the fire truck | the fire trucks | the fire authorities | the fire rescue | the fire district | a fire brigade | a fire brigades | a fire department | a fire departments | a fire service | a fire services | a fire chief | a fire chiefs | a fire station | a fire crew | a fire crews | a fire official | a fire officials | a fire officer | a fire officers | a fire marshal | a fire marshals | a fire engine | a fire engines | a fire truck | a fire trucks | a fire authorities | a fire rescue | a fire district : yes

[event blaze]
a fire | fire broke out | fire swept | fire tore through | fire ripped through | fire engulfed | fire gutted | bushfire | bushfires | forest fires | hotel fire | hospital fire | market fire | brush fire | brush fires | blaze | wildfire | wildfires | house fire | apartment fire | warehouse fire | factory fire | forest fire : noun

the fire | large fire | huge fire | massive fire | big fire : noun with=flames

[event collapse]
building collapse | bridge collapse | roof collapse | mine collapse : noun
collapsed | collapses : verb

[event flood]
flood | floods | flooding | flash flood | flash floods : noun

[event storm]
storm | storms | tropical storm | hurricane | typhoon | cyclone | tornado | tornadoes | blizzard | snowstorm | sandstorm | superstorm : noun

[event earthquake]
earthquake | earthquakes | quake | temblor | tremor : noun

[event eruption]
eruption | eruptions | volcanic eruption | volcano erupted : noun

[event landslide]
landslide | landslides | mudslide | mudslides | avalanche : noun

[event disaster]
disaster | accident | tragedy | catastrophe : noun generic

[property killed]
drowned | drown | drowns : role=subject verb=died counts=person

[property missing]
missing | unaccounted for : role=state verb=missing counts=person
remain missing | remains missing | remained missing | still missing | went missing | gone missing | reported missing | feared missing | are missing | were missing | is missing | was missing | listed as missing : role=subject verb=missing counts=person
number of missing | number of the missing : role=toll verb=missing

[property rescued]
rescued | rescue | rescues | rescuing | pulled | saved | saving | plucked : role=object verb=rescued counts=person
rescued : role=state verb=rescued counts=person
survivors : role=noun verb=rescued
rescue : role=noun verb=rescued counts=person

[property displaced]
displaced | evacuated | evacuating | displacing | evacuate | uprooted | uprooting : role=object verb=displaced counts=person
homeless | displaced | from their homes | out of their homes | to flee | to evacuate | to leave their homes : role=state verb=displaced counts=person
displacement | evacuation : role=noun verb=displaced counts=person
left homeless | made homeless | fled their homes | flee their homes | leave their homes | left their homes | lost their homes : role=subject verb=displaced counts=person

[property trapped]
trapped | trapping | cut off | stranded : role=object verb=trapped counts=person
trapped | stranded : role=state verb=trapped counts=person

[property aboard]
aboard | on board : role=state verb=aboard counts=person event=crash event="vehicle crash" event=sinking event=derailment event=hijacking
carrying | carried : role=object verb=aboard counts=person event=crash event="vehicle crash" event=sinking event=derailment event=hijacking

[property destroyed]
levelled | leveled | levelling | leveling | flattened | flattening | razed | demolished | washed away | swept away | gutted | burned down | burnt down | wrecked : role=object verb=destroyed counts=site
destroyed : role=state verb=destroyed counts=site
collapsed : role=subject verb=destroyed counts=site

[property damaged]
damaged | damaging | damages : role=object verb=damaged counts=site
damaged : role=state verb=damaged counts=site

[property magnitude]
magnitude | measuring | measured : role=measure takes=number verb=magnitude event=earthquake

[property depth]
depth : role=measure takes=m event=earthquake

[property wind speed]
wind | winds | sustained winds | wind speed | wind speeds | winds of : role=measure takes=m/s verb=wind event=storm

[property gusts]
gust | gusts | gusting : role=measure takes=m/s verb=gusts event=storm

[property rainfall]
rain | rainfall : role=measure takes=m verb=rain event=storm event=flood event=landslide

[property burned area]
burned | burnt | scorched | charred | consumed | blackened | destroyed : role=measure takes=m2 verb=burned event=blaze event=arson

[property cost]               # what the damage comes to
damage | property damage | losses | insured losses | economic losses | damage bill : role=measure verb=damage takes=money
cost | costs | costing | rebuilding | reconstruction | repairs : role=measure verb=cost takes=money event=flood event=storm event=earthquake event=landslide event=blaze event=eruption event=crash event="vehicle crash" event=sinking event=derailment event=collapse event=disaster event=explosion event=riot event=walkout

[counted site]
apartment | apartments | flat | flats | school | schools | classrooms | church | churches | mosque | mosques | temple | temples | bridge | bridges | boat | boats | factory | factories | hospital | hospitals | clinic | clinics | dwelling | dwellings | business | businesses | store | stores | residences | properties | huts | car | cars | bus | buses | truck | trucks : yes

[counted flames]               # a text that has none of them is about no fire
flame | flames | smoke | firefighter | firefighters | fire engines | fire crews | fire brigade : yes

[counted vehicle]
bus | buses | coach | coaches | minibus | car | cars | lorry | truck | trucks | van | train | tram | vehicle | vehicles : yes

[population]
passengers : noun=passenger noun=passengers
crew : noun=crew noun="crew member" noun="crew members" noun=sailor noun=sailors
rescuers : noun=rescuer noun=rescuers noun=firefighter noun=firefighters noun="rescue workers"
tourists : noun=tourist noun=tourists noun=foreigner noun=foreigners
schools : noun=school noun=schools
hospitals : noun=hospital noun=hospitals noun=clinic noun=clinics
bridges : noun=bridge noun=bridges

[counted person]
survivor | survivors | fisherman | fishermen | sailor | sailors | crew | crew member | crew members | miner | miners | hiker | hikers | climber | climbers | skier | skiers | swimmer | swimmers | motorist | motorists | rescuer | rescuers | migrant | migrants | evacuees | families | holidaymakers | pilgrims | schoolchildren | families | households : yes

[broader]
passenger | survivor | patient | resident | villager | tourist | crew member | fisherman | sailor | miner | hiker | climber | rescuer | firefighter | migrant : under=person

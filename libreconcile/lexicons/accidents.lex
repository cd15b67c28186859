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
landslide : family=slide family=flood family=quake
disaster :

[event sinking]
sinking | shipwreck | ferry accident | boat accident | capsizing : noun
sank | sunk | sinks | capsized | capsizes : verb

[event vehicle crash]
car crash | bus crash | train crash | road accident | traffic accident | pile-up | collision : noun
collided | overturned | crashed into : verb

[event derailment]
derailment : noun
derailed | derails : verb

[event blaze]
a fire | fire broke out | blaze | wildfire | wildfires | house fire | apartment fire | warehouse fire | factory fire | forest fire : noun

[event collapse]
building collapse | bridge collapse | roof collapse | mine collapse : noun
collapsed | collapses : verb

[event flood]
flood | floods | flooding | flash flood | flash floods : noun

[event storm]
storm | hurricane | typhoon | cyclone | tornado | tornadoes : noun

[event earthquake]
earthquake | quake | tremor : noun

[event landslide]
landslide | landslides | mudslide | mudslides | avalanche : noun

[event disaster]
disaster | accident | tragedy | catastrophe : noun generic

[property killed]
drowned | drown | drowns : role=subject verb=died counts=person

[property missing]
missing | unaccounted for : role=state verb=missing counts=person

[property rescued]
rescued | rescue | rescues | rescuing | pulled | saved : role=object verb=rescued counts=person

[property displaced]
displaced | evacuated | evacuating | displacing : role=object verb=displaced counts=person

[broader]
passenger | survivor | patient | resident | villager | tourist | crew member : under=person

# Protests, riots and strikes of workers. The sections are those of conflict.lex, which explains them.

[event_kind]
protest : family=protest
riot : family=protest family=clash
walkout : family=protest family=labour        # workers on strike; "the strike" may be one, too

[event protest]
protest | protests | demonstration | demonstrations | march | marches | rally | rallies | sit-in | sit-ins | street protest | street protests | mass protest | mass protests : noun with=protester
protest against | protests against | protest over | protests over | demonstration against | demonstrations against | rally against | march against | in a protest | protest march | protest marches | protest rally | anti-government protest | anti-government protests : noun
took to the streets | taken to the streets | take to the streets : verb
protested | demonstrated | marched | rallied : verb near=crowd

[no_event]
riot police | riot squad | riot squads | riot gear | riot shield | riot shields | anti-riot police | pep rally | pep rallies | campaign rally | campaign rallies | rally driver | protest vote | protest song : yes

[event riot]
riot | riots | rioting | unrest | street violence : noun with=protester

[event walkout]
walkout | walkouts | general strike | general strikes | strike action | industrial action | work stoppage | work stoppages | lockout | picket line | picket lines | rail strike | train strike | bus strike | transport strike | dock strike | port strike | teachers' strike | nurses' strike | doctors' strike | workers' strike | pilots' strike | miners' strike | drivers' strike | hunger strike | warning strike : noun
on strike | walked out | walk out | downed tools | strike over pay | strike for higher pay | strike for better pay : verb

[property took part]          # how many came
took part | take part | taken part | taking part | participated | participating | attended | attend | attending | marched | marching | rallied | rallying | gathered | gathering | demonstrated | demonstrating | protested | protesting | turned out | turned up | joined | assembled | took to the streets | taken to the streets | take to the streets | walked out | went on strike | gone on strike | go on strike | on strike | downed tools | showed up | blocked | blockaded | occupied : role=subject verb="took part" counts=person numbered event=protest event=riot event=walkout
march | rally | protest | join | strike | demonstrate : role=state verb="took part" counts=person event=protest event=riot event=walkout
drew | drawn | drawing | attracted | attracting | brought together | brought out | was attended by | were attended by | attended by | was joined by | joined by | involved | involving : role=object verb="took part" counts=person event=protest event=riot event=walkout
crowd | crowds | turnout | attendance | number of protesters | number of demonstrators | number of marchers | number of participants | number of people | number of strikers : role=measure verb="took part" takes=person event=protest event=riot event=walkout
put the number | put the crowd | put the turnout | put turnout | put the figure | put their number | put their numbers | put attendance | put it | puts the number | puts the crowd | puts the turnout | puts turnout | puts the figure | estimated the crowd | estimated the number | estimated the turnout | estimated turnout | estimated attendance | counted | spoke of | speak of : role=measure verb="took part" takes=person says=subject event=protest event=riot event=walkout

[property arrested]
arrest | arrests | detention | detentions : role=noun verb=arrested counts=any
taken into custody | took into custody | rounded up | rounding up : role=object verb=arrested counts=person

[counted person]
marcher | marchers | striker | strikers | rioter | rioters | picketer | picketers | participant | participants | attendees | supporters | opponents | campaigners | organiser | organisers | organizer | organizers : yes

[counted crowd]               # who marches: troops march, and stocks rally, too
people | protester | protesters | demonstrators | marchers | activists | workers | students | teachers | nurses | farmers | drivers | supporters | opponents | residents | women : yes

[counted protester]           # a text that has none of them is about no protest
protester | protesters | protestor | protestors | demonstrator | demonstrators | marcher | marchers | striker | strikers | activist | activists | campaigners | organiser | organisers | organizer | organizers | union | unions | placards | banners | slogans | turnout : yes

[fact means]                  # what was used in the streets
tear gas | teargas | tear-gas : event=protest event=riot event=walkout
water cannon | water cannons : event=protest event=riot event=walkout
rubber bullets | rubber bullet | plastic bullets | rubber-coated bullets : event=protest event=riot event=walkout
stun grenades | stun grenade | flash-bang grenades : event=protest event=riot event=walkout
pepper spray : event=protest event=riot event=walkout
batons | truncheons : event=protest event=riot event=walkout
live ammunition | live rounds | live fire | live bullets : event=protest event=riot event=walkout
stones | rocks | bricks | bottles : event=protest event=riot event=walkout
fireworks | flares : event=protest event=riot event=walkout
barricades | barricade | roadblocks : event=protest event=riot event=walkout

[population]
police : noun=police noun="police officer" noun="police officers" noun=policeman noun=policemen noun=officer noun=officers
protesters : noun=protester noun=protesters noun=demonstrator noun=demonstrators noun=marchers
students : noun=student noun=students noun=pupil noun=pupils
journalists : noun=journalist noun=journalists noun=reporter noun=reporters

[broader]
protester | demonstrator | marcher | striker | rioter | nurse | driver | farmer | participant | journalist : under=person

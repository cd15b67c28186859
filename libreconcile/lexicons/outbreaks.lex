# Outbreaks of disease. The sections are those of conflict.lex, which explains them.

[event_kind]
outbreak : family=outbreak

[event outbreak]
outbreak | outbreaks | epidemic | epidemics : noun with=disease
cases | infections | infected | virus | disease | patients : noun near=disease
confirmed cases | suspected cases | new cases : noun with=disease
sickened : verb
food poisoning : noun

[event clash]                 # what else breaks out
outbreak of violence | outbreak of fighting | outbreak of hostilities | outbreaks of violence : noun
[event war]
outbreak of war | outbreak of the war | outbreak of civil war : noun

[property cases]
infected | infect | infects | infecting | sickened | sickening | sickens : role=object verb=infected counts=person event=outbreak
tested positive | test positive | fell ill | fallen ill | became ill | become ill | fell sick | fallen sick | contracted | caught the disease | caught the virus : role=subject verb=infected counts=person event=outbreak
sick | ill | infected : role=state verb=infected counts=person event=outbreak
cases | infections | illnesses : role=noun verb=cases event=outbreak
confirmed cases | confirmed infections | laboratory-confirmed cases | lab-confirmed cases : role=noun verb=cases part=confirmed event=outbreak
suspected cases | suspected infections | probable cases | possible cases : role=noun verb=cases part=suspected event=outbreak
new cases | new infections | new confirmed cases : role=noun verb=cases part=new event=outbreak
active cases : role=noun verb=cases part=active event=outbreak
cases | infections : role=toll verb=cases event=outbreak
number of cases | number of infections | total of cases | case count | tally | caseload : role=toll verb=cases event=outbreak
number of confirmed cases | number of confirmed infections : role=toll verb=cases part=confirmed event=outbreak
number of suspected cases : role=toll verb=cases part=suspected event=outbreak
number of new cases | number of new infections : role=toll verb=cases part=new event=outbreak
cases | infections : role=about event=outbreak

[property hospitalised]       # in other stories they are wounded
hospitalised | hospitalized | admitted to hospital | taken to hospital | taken to the hospital | in hospital | in the hospital : role=object verb=hospitalised counts=person event=outbreak
to hospital | to the hospital | to hospitals : role=state verb=hospitalised counts=person event=outbreak
in intensive care : role=subject verb=hospitalised counts=person part="in intensive care" event=outbreak
hospitalisations | hospitalizations | hospital admissions : role=noun verb=hospitalised event=outbreak

[property recovered]
recovered | recover | discharged : role=subject verb=recovered counts=person event=outbreak
recoveries : role=noun verb=recovered event=outbreak

[property tested]
tested | testing | screened | screening : role=object verb=tested counts=person event=outbreak

[property vaccinated]
vaccinated | vaccinate | vaccinating | inoculated | immunised | immunized : role=object verb=vaccinated counts=person event=outbreak

[property quarantined]
quarantined | quarantining | isolated | placed in quarantine | put in quarantine | placed under quarantine | put under quarantine | placed in isolation : role=object verb=quarantined counts=person event=outbreak
in quarantine | in isolation | under quarantine : role=state verb=quarantined counts=person event=outbreak

[fact disease]
cholera : event=outbreak
measles : event=outbreak
Ebola | Ebola virus | Ebola fever : event=outbreak
Marburg | Marburg virus : event=outbreak
meningitis : event=outbreak
typhoid | typhoid fever : event=outbreak
typhus : event=outbreak
malaria : event=outbreak
dengue | dengue fever : event=outbreak
yellow fever : event=outbreak
Lassa fever : event=outbreak
plague | bubonic plague | pneumonic plague : event=outbreak
polio | poliomyelitis : event=outbreak
diphtheria : event=outbreak
whooping cough | pertussis : event=outbreak
mumps : event=outbreak
tuberculosis : event=outbreak
rabies : event=outbreak
anthrax : event=outbreak
smallpox : event=outbreak
mpox | monkeypox : event=outbreak
hepatitis | hepatitis A | hepatitis E : event=outbreak
influenza | flu : event=outbreak
bird flu | avian flu | avian influenza | H5N1 : event=outbreak under=influenza
swine flu | H1N1 : event=outbreak under=influenza
coronavirus : event=outbreak
Covid-19 | Covid | COVID : event=outbreak under=coronavirus
SARS : event=outbreak under=coronavirus
MERS : event=outbreak under=coronavirus
norovirus : event=outbreak
salmonella : event=outbreak
listeria | listeriosis : event=outbreak
legionnaires' disease | legionella : event=outbreak
E. coli | E.coli : event=outbreak
Zika | Zika virus : event=outbreak
chikungunya : event=outbreak
foot-and-mouth disease : event=outbreak

[counted person]
patient | patients | health worker | health workers | carer | carers : yes

[population]
health workers : noun="health worker" noun="health workers" noun="healthcare workers" noun="health care workers"

[aftermath]
vaccination campaign | declared over | tests showed : yes

# Shootings and other crime. The sections are those of conflict.lex, which explains them.

[event_kind]
stabbing : family=stabbing
robbery : family=robbery family=gun
kidnapping : family=kidnapping
hijacking : family=hijacking family=kidnapping
arson : family=fire

[event shooting]
shot | shoots | opened fire | gunned down | drive-by | gunshots : verb

[event stabbing]
stabbing | stabbings | knife attack : noun
stabbed : verb

[event robbery]
robbery | holdup | hold-up | robberies | bank robbery | bank robberies : noun
robbed : verb

[event hijacking]
hijacking | hijack | skyjacking : noun
hijacked : verb

[event arson]
arson | arson attack | arson attacks | firebombing : noun
set fire to | set on fire | set ablaze | setting fire to | torched | burned down | firebombed : verb

[event kidnapping]
kidnapping | abduction | hostage-taking | kidnappings | abductions : noun
kidnapped | abducted | taken hostage | held hostage : verb

[property killed]
shot dead | fatally shot | shot and killed | shot, killed | shot & killed | shot and fatally wounded | shot to death | fatally wounded | fatally injured | stabbed to death | beaten to death | murdered | gunned down | fatally shooting | shooting and killing | mortally wounded | claimed the lives of | claimed the life of | took the lives of | took the life of : role=object verb=killed counts=person
found shot to death | found fatally shot | found shot and killed | found stabbed to death | pronounced dead | found dead | declared dead | succumbed | lost his life | lost her life | lost their lives | died by suicide | passed away : role=subject verb=died counts=person
killed himself | killed herself | fatally shot himself | fatally shot herself | fatally shooting himself | fatally shooting herself | fatally shoots self | fatally shoots himself | shot and killed himself | shot and killed herself | shoots and kills himself | shoots and kills self | killing himself | killing herself | kills himself | kills herself | kill himself | kill herself | kills self | then himself | then herself | and himself | and herself | ", himself" | ", herself" | himself to death | turned the gun on himself | turned the gun on herself | turned gun on himself | turns gun on himself | turns gun on self | turning the gun on himself | turning the gun on herself | turning gun on self | took his own life | took her own life | taking his own life | taking her own life | committed suicide | commits suicide : role=self verb=died counts=person
murder-suicide | murder suicide | murder/suicide : role=self verb=died counts=person least=2
fatal shooting | shooting death | fatal stabbing | stabbing death | slaying | murder | killing | homicide | death : role=noun verb=killed counts=person
found dead | left dead : role=state verb=dead counts=person
fatally | of them fatally : role=state verb=killed counts=person

[property wounded]
critically injured | critically wounded : role=object verb=wounded counts=person part="in critical condition"
seriously injured | seriously wounded | severely injured | severely wounded : role=object verb=wounded counts=person part="in serious condition"
shot in the leg | shot and wounded | shot and injured | shot in the arm | shot in the foot | grazed : role=object verb=wounded counts=person
treated for a gunshot wound | treated for gunshot wounds | treated for a wound | treated for wounds | treated for injuries | treated at a hospital | treated at the hospital | treated at a local hospital | treated at an area hospital | treated at the scene | recovering from a gunshot wound | recovering from gunshot wounds | hospitalized | hospitalised | in the hospital | in hospital : role=subject verb=hospitalized counts=person
taken to the hospital | taken to a hospital | taken to hospital | taken to area hospitals | taken to local hospitals | taken to a local hospital | taken to an area hospital | rushed to the hospital | rushed to a hospital | transported to the hospital | transported to a hospital | transported to a local hospital | transported to local hospitals | transported to area hospitals | sent to the hospital | airlifted : role=object verb=hospitalized counts=person
to the hospital | to area hospitals | to a hospital | to hospital : role=state verb=hospitalized counts=person
in critical condition : role=subject verb=wounded counts=person part="in critical condition"
in serious condition : role=subject verb=wounded counts=person part="in serious condition"
in stable condition | in fair condition | in good condition | expected to survive | expected to recover : role=subject verb=wounded counts=person part="in stable condition"
remain hospitalized | remains hospitalized | remained hospitalized | still hospitalized : role=subject verb=wounded counts=person part="in hospital"
suffered injuries | sustained injuries | sustained a gunshot wound | sustained gunshot wounds : role=subject verb=wounded counts=person
suffered life-threatening injuries | suffered life threatening injuries | sustained life-threatening injuries | sustained life threatening injuries : role=subject verb=wounded counts=person part="in critical condition"
suffered serious injuries | sustained serious injuries : role=subject verb=wounded counts=person part="in serious condition"
suffered minor injuries | sustained minor injuries | suffered non-life-threatening injuries | suffered non-life threatening injuries | sustained non-life-threatening injuries | sustained non-life threatening injuries : role=subject verb=wounded counts=person part="in stable condition"

[property shot]               # killed or wounded by gunfire
shot : role=object verb=shot counts=person
shooting : role=noun verb=shot counts=person
struck by gunfire | hit by gunfire | struck by bullets | hit by bullets | struck by a bullet | hit by a bullet | struck by a stray bullet | hit by a stray bullet | struck by stray bullets | suffered gunshot wounds | suffered a gunshot wound : role=subject verb=shot counts=person

[doer]                        # whoever did it: his own death is one more than those he killed
gunman | shooter | attacker | assailant | suspect | killer | bomber | perpetrator | hijacker : yes

[property arrested]
arrested | arrest | arrests | arresting | detained | detain | detains | detaining | charged : role=object verb=arrested counts=person
in custody : role=state verb=arrested counts=person

[property kidnapped]
kidnapped | abducted | kidnapping | abducting : role=object verb=kidnapped counts=person

[property stolen]
stole | stolen | stealing | made off with | got away with | escaped with : role=measure verb=stolen takes=money event=robbery

[property ransom]
ransom : role=measure takes=money

[aftermath]                   # what comes of an event later: a time beside it is not the event's
arrested | arrest | charged | charges | indicted | indictment | arraigned | arraignment | sentenced | sentencing | convicted | conviction | pleaded | pled | plead guilty | guilty | trial | hearing | court | jury | jurors | appeared | booked | extradited | custody | released | identified | announced | confirmed | captured | surrendered | turned himself in | turned herself in | pronounced dead | funeral | funerals | vigil | memorial | buried | press conference | news conference | investigation | investigating | autopsy | lawsuit | sued | filed | ruled | updated | published | posted | interview | issued | warrant | warrants | reopened | reward | testified | acquitted | paroled | bond | bail | remembered | mourned | mourn | apologized | apologised | recovering | discharged : yes
condemned | condemns | denounced | deplored | repudiated | lamented | demanded | demands | urged | rejected | expressed | presented | signed | learned | asked | resigned | resignation | pact | agreement | accord | decree | decrees | communique | warned | promised | pledged | offered | proposed | returned : yes

[mourning]                    # before those who are dead already: what happens there is another event
vigil for | vigil was for | vigil held for | vigil honoring | memorial for | memorial service for | wake for | funeral for | funeral of | funeral services for | repast for | mourn | mourned | mourning | mourned for | grieving | remembering | in memory of | in honor of | anniversary of : yes

[counted wound]               # so that they count no people
gunshot wound | gunshot wounds | stab wound | stab wounds | wounds | bullets | bullet | gunshots | shots | rounds | times : yes

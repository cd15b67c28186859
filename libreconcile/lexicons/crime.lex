# Shootings and other crime. The sections are those of conflict.lex, which explains them.

[event_kind]
stabbing : family=stabbing
robbery : family=robbery family=gun
kidnapping : family=kidnapping

[event shooting]
shot | shoots | opened fire | gunned down | drive-by | gunshots : verb

[event stabbing]
stabbing | stabbings | knife attack : noun
stabbed : verb

[event robbery]
robbery | holdup | hold-up : noun

[event kidnapping]
kidnapping | abduction | hostage-taking : noun
kidnapped | abducted : verb

[property killed]
shot dead | fatally shot | shot and killed | shot to death | fatally wounded | stabbed to death | murdered | gunned down : role=object verb=killed counts=person
pronounced dead | found dead : role=subject verb=died counts=person

[property wounded]
critically injured | seriously injured | critically wounded | seriously wounded | shot in the leg | shot and wounded : role=object verb=wounded counts=person
hospitalized | hospitalised : role=subject verb=wounded counts=person

[property arrested]
arrested | arrest | arrests | detained | detaining | charged : role=object verb=arrested counts=person
in custody : role=state verb=arrested counts=person

[property kidnapped]
kidnapped | abducted | kidnapping | abducting : role=object verb=kidnapped counts=person

# Small words that finding claims needs, beside those of attribution.lex.

[indefinite]                  # one of something
a | an | another : yes

[none_word]                   # before a noun: none of it
no : yes

[part_marker]                 # brings in a part of what was counted
including | included : yes       # "among them" and "among whom" are known beside these

[modal]                       # in a verb group: it may be so
may | might | could : yes

[base_form]                   # behind "to": what is meant, feared or planned
kill | murder | wound | injure | hurt | shoot | die | assassinate | execute : yes

[anybody]                     # people of any kind
people | person | persons | victim | victims | others : yes

[multiple]                    # before a noun that is counted: so many of it
double : times=2
triple : times=3
quadruple : times=4
quintuple : times=5

[nearly]                      # before a verb: it did not happen
nearly | almost | attempted : yes

[reflexive]                   # the doer himself
himself | herself : yes

[besides]                     # "no one else": none beside those who are told of
else | other | others | further | additional : yes

[another]                     # before one person: none of those who were told of
another | second | third | fourth | fifth : yes

[plural_noun]                 # plural without an s
people | men | women | children | police | troops | personnel | militia | cattle | staff | aircraft | crew : yes

[common_verb]                 # ends a noun phrase; verbs that news uses every day, where no other lexicon has them
said | says | say | told | took | take | takes | taking | went | came | come | comes | made | make | makes | gave | used | using | put | kept | left | became | began | began | ended | remained | remain | saw | seen | found | held | ran | run | moved | brought | set | stood | sent | led | met | got | appeared | appears | seemed | caused | causing | destroyed | destroying | damaged | damaging | targeted | targeting | struck | hit | hitting | carried | carrying | conducted | conducting | dropped | dropping | fired | launched | launching | landed | ordered | follows | followed : yes

[own_outlet]                  # beside the name of an outlet: it speaks of itself
told : before
app | newsletter | subscribers | previously reported | has learned : after

[agency_mark]                 # beside the name of an agency: whose words an article is in
by : byline                                                        # "By Ann Lee of the Associated Press", on a line at the beginning
copyright | © | (c) : owner                                        # "Copyright 2030 The Associated Press"
photo | photos | photograph | picture | image | images | video | footage | graphic | map : no_words
contributed to this report | contributed to this story | contributed to this article | contributed reporting | contributed to the reporting | with material from | with reporting by | with reporting from | with files from | with input from | with additional reporting | additional reporting by | reporting by : thanks

[boilerplate]                 # a sentence with such words stands in everybody's articles, and shows no copy
anyone with information | anyone with any information | anyone who has information | anyone who may have information | people with information | those with information | crime stoppers | crimestoppers | tip line | tips can be | tips may be | call police at | contact police at | all rights reserved | may not be published | may not be reproduced | contributed to this | sign up for | subscribe to | follow us on | click here | read more | check back for updates | this is a developing story | this story will be updated | this story has been updated : yes

[place_word]                  # between an event and where it was; brings: what follows is the place
in | at | near | outside | inside | around | across | over | throughout | town of | city of | village of | province of | district of | region of | neighbourhood of | neighborhood of | area of | outskirts of | suburb of | hit | struck | on : brings
of | with | against | from | to | by | for | between | about | like | toward | towards | into | and | or | finger at | aimed at : other

[no_adverb]                   # end in -ly and are no adverbs
family | supply | rally | assembly | reply | ally | monopoly | bully | anomaly | belly | jelly | elderly | homily : yes

[statistic]                   # a number in such a sentence sums up many events, and is of none of them
so far this | this year | last year | year to date | a year earlier | a year ago | since the start of | since the beginning of | annually | each year | every year | per year | per month | on average | nationwide | statistics | according to data | homicide rate | murder rate | crime rate | overall this | in the past year | over the past year | in the last year | over the last year | in the past decade | over the past decade | in recent years | per capita | worldwide | in the past two years | of the year | throughout the day | across the city | citywide | surpassed | surpassing | year's toll | this year's | in the city since | in separate | two separate | three separate | four separate | five separate | several separate | separate incidents | separate shootings | separate attacks | separate cases | unrelated shootings | unrelated incidents | series of shootings | string of shootings | rash of | spate of : yes

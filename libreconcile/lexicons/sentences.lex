# What splitting a text into sentences knows of words.

# A point after these ends no sentence, unless a word of [sentence_opener] follows.
[abbreviation]
mr | mrs | ms | dr | prof | rev | hon | fr | messrs
gen | lt | col | maj | capt | cpt | cmdr | adm | sgt | cpl | pvt | pfc | spc | brig | ssgt | msgt
sen | rep | reps | sens | gov | pres | amb | det | supt | insp | dep | sec | atty | asst
st | ave | blvd | rd | hwy | ft | mt | ste
jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec
mon | tue | tues | wed | thu | thur | thurs | fri
no | nos | nr | nrs | vol | pp | fig | art | approx | est | ca | cf
inc | corp | co | ltd | llc | bros | dept | univ | assn
jr | sr | vs | etc | al
ala | ariz | ark | calif | colo | conn | del | fla | ga | ill | ind | kan | ky | mass | md | mich | minn | miss | mo | mont
neb | nev | okla | ore | pa | tenn | tex | va | vt | wash | wis | wyo

# Capitalised, these begin a sentence even after an abbreviation.
[sentence_opener]
the | a | an | this | that | these | those | there | here | it | its | he | she | they | we | i | you | his | her | their | our | my
in | on | at | by | for | from | after | before | during | since | until | while | when | where | if | as | with | without | under | among
and | but | or | so | yet | however | meanwhile | also | then | still | thus | instead | moreover | nevertheless | although | though | because
according | earlier | later | both | some | many | most | several | all | no | not | one | two | three | four | five | what | who | how | why

# Strandings of whales: a field of news that no built-in lexicon holds.

[event_kind]
stranding : family=stranding

[event stranding]
stranding | strandings | mass stranding : noun
stranded | beached | washed ashore : verb near=whale

[counted whale]
whale | whales | pilot whale | pilot whales | sperm whale | sperm whales | calf | calves : yes

[property stranded]
stranded | beached | washed ashore : role=object verb=stranded counts=whale event=stranding
came ashore | swam ashore : role=subject verb=stranded counts=whale event=stranding

[property refloated]
refloated | refloating : role=object verb=refloated counts=whale

[property dead]
died | perished : role=subject verb=died counts=whale
dead : role=state verb=died counts=whale

[population]
calves : noun=calf noun=calves

[fact species]
whale | whales : yes
pilot whale | pilot whales : under=whale
sperm whale | sperm whales : under=whale

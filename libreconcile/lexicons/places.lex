# Places: countries with what belongs to them, words of direction, and nouns that hold places.
# A country: name= the plain name, adjective=, people= (plural), capital= (a key may come again).

[country]                     # exclude one another
Afghanistan : name="Afghanistan" adjective="Afghan" people="Afghans" capital="Kabul"
Albania : name="Albania" adjective="Albanian" people="Albanians" capital="Tirana"
Algeria : name="Algeria" adjective="Algerian" people="Algerians" capital="Algiers"
Andorra : name="Andorra" adjective="Andorran" people="Andorrans" capital="Andorra la Vella"
Angola : name="Angola" adjective="Angolan" people="Angolans" capital="Luanda"
Argentina : name="Argentina" adjective="Argentine" adjective="Argentinian" people="Argentines" people="Argentinians" capital="Buenos Aires"
Armenia : name="Armenia" adjective="Armenian" people="Armenians" capital="Yerevan"
Australia : name="Australia" adjective="Australian" people="Australians" capital="Canberra"
Austria : name="Austria" adjective="Austrian" people="Austrians" capital="Vienna"
Azerbaijan : name="Azerbaijan" adjective="Azerbaijani" adjective="Azeri" people="Azerbaijanis" people="Azeris" capital="Baku"
Bahamas : name="Bahamas" adjective="Bahamian" people="Bahamians" capital="Nassau"
Bahrain : name="Bahrain" adjective="Bahraini" people="Bahrainis" capital="Manama"
Bangladesh : name="Bangladesh" adjective="Bangladeshi" people="Bangladeshis" capital="Dhaka"
Barbados : name="Barbados" adjective="Barbadian" people="Barbadians" capital="Bridgetown"
Belarus : name="Belarus" adjective="Belarusian" people="Belarusians" capital="Minsk"
Belgium : name="Belgium" adjective="Belgian" people="Belgians" capital="Brussels"
Belize : name="Belize" adjective="Belizean" people="Belizeans" capital="Belmopan"
Benin : name="Benin" adjective="Beninese" capital="Porto-Novo"
Bhutan : name="Bhutan" adjective="Bhutanese" capital="Thimphu"
Bolivia : name="Bolivia" adjective="Bolivian" people="Bolivians" capital="La Paz"
Bosnia and Herzegovina | Bosnia : name="Bosnia and Herzegovina" adjective="Bosnian" people="Bosnians" capital="Sarajevo"
Botswana : name="Botswana" adjective="Botswanan" people="Botswanans" capital="Gaborone"
Brazil : name="Brazil" adjective="Brazilian" people="Brazilians" capital="Brasilia"
Brunei : name="Brunei" adjective="Bruneian" people="Bruneians" capital="Bandar Seri Begawan"
Bulgaria : name="Bulgaria" adjective="Bulgarian" people="Bulgarians" capital="Sofia"
Burkina Faso : name="Burkina Faso" adjective="Burkinabe" capital="Ouagadougou"
Burundi : name="Burundi" adjective="Burundian" people="Burundians" capital="Gitega"
Cambodia : name="Cambodia" adjective="Cambodian" people="Cambodians" capital="Phnom Penh"
Cameroon : name="Cameroon" adjective="Cameroonian" people="Cameroonians" capital="Yaounde"
Canada : name="Canada" adjective="Canadian" people="Canadians" capital="Ottawa"
Cape Verde : name="Cape Verde" adjective="Cape Verdean" people="Cape Verdeans" capital="Praia"
Central African Republic : name="Central African Republic" capital="Bangui"
Chad : name="Chad" adjective="Chadian" people="Chadians" capital="N'Djamena"
Chile : name="Chile" adjective="Chilean" people="Chileans" capital="Santiago"
China : name="China" adjective="Chinese" capital="Beijing"
Colombia : name="Colombia" adjective="Colombian" people="Colombians" capital="Bogota"
Comoros : name="Comoros" adjective="Comorian" people="Comorians" capital="Moroni"
Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC | Congo : name="Democratic Republic of the Congo" adjective="Congolese" capital="Kinshasa"
Republic of the Congo | Republic of Congo : name="Republic of the Congo" capital="Brazzaville"
Costa Rica : name="Costa Rica" adjective="Costa Rican" people="Costa Ricans" capital="San Jose"
Croatia : name="Croatia" adjective="Croatian" adjective="Croat" people="Croatians" people="Croats" capital="Zagreb"
Cuba : name="Cuba" adjective="Cuban" people="Cubans" capital="Havana"
Cyprus : name="Cyprus" adjective="Cypriot" people="Cypriots" capital="Nicosia"
Czech Republic | Czechia : name="Czech Republic" adjective="Czech" people="Czechs" capital="Prague"
Denmark : name="Denmark" adjective="Danish" people="Danes" capital="Copenhagen"
Djibouti : name="Djibouti" adjective="Djiboutian" people="Djiboutians" capital="Djibouti City"
Dominican Republic : name="Dominican Republic" adjective="Dominican" people="Dominicans" capital="Santo Domingo"
East Timor | Timor-Leste : name="East Timor" adjective="Timorese" capital="Dili"
Ecuador : name="Ecuador" adjective="Ecuadorian" people="Ecuadorians" capital="Quito"
Egypt : name="Egypt" adjective="Egyptian" people="Egyptians" capital="Cairo"
El Salvador : name="El Salvador" adjective="Salvadoran" people="Salvadorans" capital="San Salvador"
Equatorial Guinea : name="Equatorial Guinea" capital="Malabo"
Eritrea : name="Eritrea" adjective="Eritrean" people="Eritreans" capital="Asmara"
Estonia : name="Estonia" adjective="Estonian" people="Estonians" capital="Tallinn"
Eswatini | Swaziland : name="Eswatini" adjective="Swazi" people="Swazis" capital="Mbabane"
Ethiopia : name="Ethiopia" adjective="Ethiopian" people="Ethiopians" capital="Addis Ababa"
Fiji : name="Fiji" adjective="Fijian" people="Fijians" capital="Suva"
Finland : name="Finland" adjective="Finnish" people="Finns" capital="Helsinki"
France : name="France" adjective="French" capital="Paris"
Gabon : name="Gabon" adjective="Gabonese" capital="Libreville"
Gambia : name="Gambia" adjective="Gambian" people="Gambians" capital="Banjul"
Georgia : name="Georgia" adjective="Georgian" people="Georgians" capital="Tbilisi"
Germany : name="Germany" adjective="German" people="Germans" capital="Berlin"
Ghana : name="Ghana" adjective="Ghanaian" people="Ghanaians" capital="Accra"
Greece : name="Greece" adjective="Greek" people="Greeks" capital="Athens"
Guatemala : name="Guatemala" adjective="Guatemalan" people="Guatemalans" capital="Guatemala City"
Guinea : name="Guinea" adjective="Guinean" people="Guineans" capital="Conakry"
Guinea-Bissau : name="Guinea-Bissau" capital="Bissau"
Guyana : name="Guyana" adjective="Guyanese" capital="Georgetown"
Haiti : name="Haiti" adjective="Haitian" people="Haitians" capital="Port-au-Prince"
Honduras : name="Honduras" adjective="Honduran" people="Hondurans" capital="Tegucigalpa"
Hungary : name="Hungary" adjective="Hungarian" people="Hungarians" capital="Budapest"
Iceland : name="Iceland" adjective="Icelandic" people="Icelanders" capital="Reykjavik"
India : name="India" adjective="Indian" people="Indians" capital="New Delhi"
Indonesia : name="Indonesia" adjective="Indonesian" people="Indonesians" capital="Jakarta"
Iran | Islamic Republic of Iran : name="Iran" adjective="Iranian" people="Iranians" capital="Tehran"
Iraq : name="Iraq" adjective="Iraqi" people="Iraqis" capital="Baghdad"
Ireland : name="Ireland" adjective="Irish" capital="Dublin"
Israel : name="Israel" adjective="Israeli" people="Israelis" capital="Jerusalem"
Italy : name="Italy" adjective="Italian" people="Italians" capital="Rome"
Ivory Coast | Cote d'Ivoire : name="Ivory Coast" adjective="Ivorian" people="Ivorians" capital="Yamoussoukro"
Jamaica : name="Jamaica" adjective="Jamaican" people="Jamaicans" capital="Kingston"
Japan : name="Japan" adjective="Japanese" capital="Tokyo"
Jordan : name="Jordan" adjective="Jordanian" people="Jordanians" capital="Amman"
Kazakhstan : name="Kazakhstan" adjective="Kazakh" adjective="Kazakhstani" people="Kazakhs" capital="Astana"
Kenya : name="Kenya" adjective="Kenyan" people="Kenyans" capital="Nairobi"
Kosovo : name="Kosovo" adjective="Kosovar" people="Kosovars" capital="Pristina"
Kuwait : name="Kuwait" adjective="Kuwaiti" people="Kuwaitis" capital="Kuwait City"
Kyrgyzstan : name="Kyrgyzstan" adjective="Kyrgyz" capital="Bishkek"
Laos : name="Laos" adjective="Laotian" adjective="Lao" people="Laotians" capital="Vientiane"
Latvia : name="Latvia" adjective="Latvian" people="Latvians" capital="Riga"
Lebanon : name="Lebanon" adjective="Lebanese" capital="Beirut"
Lesotho : name="Lesotho" adjective="Basotho" capital="Maseru"
Liberia : name="Liberia" adjective="Liberian" people="Liberians" capital="Monrovia"
Libya : name="Libya" adjective="Libyan" people="Libyans" capital="Tripoli"
Liechtenstein : name="Liechtenstein" capital="Vaduz"
Lithuania : name="Lithuania" adjective="Lithuanian" people="Lithuanians" capital="Vilnius"
Luxembourg : name="Luxembourg" adjective="Luxembourgish" people="Luxembourgers" capital="Luxembourg City"
Madagascar : name="Madagascar" adjective="Malagasy" capital="Antananarivo"
Malawi : name="Malawi" adjective="Malawian" people="Malawians" capital="Lilongwe"
Malaysia : name="Malaysia" adjective="Malaysian" people="Malaysians" capital="Kuala Lumpur"
Maldives : name="Maldives" adjective="Maldivian" people="Maldivians" capital="Male"
Mali : name="Mali" adjective="Malian" people="Malians" capital="Bamako"
Malta : name="Malta" adjective="Maltese" capital="Valletta"
Mauritania : name="Mauritania" adjective="Mauritanian" people="Mauritanians" capital="Nouakchott"
Mauritius : name="Mauritius" adjective="Mauritian" people="Mauritians" capital="Port Louis"
Mexico : name="Mexico" adjective="Mexican" people="Mexicans" capital="Mexico City"
Moldova : name="Moldova" adjective="Moldovan" people="Moldovans" capital="Chisinau"
Monaco : name="Monaco" adjective="Monegasque" capital="Monaco-Ville"
Mongolia : name="Mongolia" adjective="Mongolian" people="Mongolians" capital="Ulaanbaatar"
Montenegro : name="Montenegro" adjective="Montenegrin" people="Montenegrins" capital="Podgorica"
Morocco : name="Morocco" adjective="Moroccan" people="Moroccans" capital="Rabat"
Mozambique : name="Mozambique" adjective="Mozambican" people="Mozambicans" capital="Maputo"
Myanmar | Burma : name="Myanmar" adjective="Burmese" capital="Naypyidaw"
Namibia : name="Namibia" adjective="Namibian" people="Namibians" capital="Windhoek"
Nepal : name="Nepal" adjective="Nepalese" adjective="Nepali" people="Nepalis" capital="Kathmandu"
Netherlands | Holland : name="Netherlands" adjective="Dutch" capital="Amsterdam"
New Zealand : name="New Zealand" people="New Zealanders" capital="Wellington"
Nicaragua : name="Nicaragua" adjective="Nicaraguan" people="Nicaraguans" capital="Managua"
Niger : name="Niger" adjective="Nigerien" people="Nigeriens" capital="Niamey"
Nigeria : name="Nigeria" adjective="Nigerian" people="Nigerians" capital="Abuja"
North Korea : name="North Korea" adjective="North Korean" people="North Koreans" capital="Pyongyang"
North Macedonia | Macedonia : name="North Macedonia" adjective="Macedonian" people="Macedonians" capital="Skopje"
Norway : name="Norway" adjective="Norwegian" people="Norwegians" capital="Oslo"
Oman : name="Oman" adjective="Omani" people="Omanis" capital="Muscat"
Pakistan : name="Pakistan" adjective="Pakistani" people="Pakistanis" capital="Islamabad"
Palestine : name="Palestine" adjective="Palestinian" people="Palestinians" capital="Ramallah"
Panama : name="Panama" adjective="Panamanian" people="Panamanians" capital="Panama City"
Papua New Guinea : name="Papua New Guinea" adjective="Papua New Guinean" capital="Port Moresby"
Paraguay : name="Paraguay" adjective="Paraguayan" people="Paraguayans" capital="Asuncion"
Peru : name="Peru" adjective="Peruvian" people="Peruvians" capital="Lima"
Philippines : name="Philippines" adjective="Filipino" adjective="Philippine" people="Filipinos" capital="Manila"
Poland : name="Poland" adjective="Polish" people="Poles" capital="Warsaw"
Portugal : name="Portugal" adjective="Portuguese" capital="Lisbon"
Qatar : name="Qatar" adjective="Qatari" people="Qataris" capital="Doha"
Romania : name="Romania" adjective="Romanian" people="Romanians" capital="Bucharest"
Russia | Russian Federation : name="Russia" adjective="Russian" people="Russians" capital="Moscow"
Rwanda : name="Rwanda" adjective="Rwandan" people="Rwandans" capital="Kigali"
Saudi Arabia | Kingdom of Saudi Arabia : name="Saudi Arabia" adjective="Saudi" adjective="Saudi Arabian" people="Saudis" capital="Riyadh"
Senegal : name="Senegal" adjective="Senegalese" capital="Dakar"
Serbia : name="Serbia" adjective="Serbian" adjective="Serb" people="Serbs" people="Serbians" capital="Belgrade"
Sierra Leone : name="Sierra Leone" adjective="Sierra Leonean" people="Sierra Leoneans" capital="Freetown"
Singapore : name="Singapore" adjective="Singaporean" people="Singaporeans"
Slovakia : name="Slovakia" adjective="Slovak" adjective="Slovakian" people="Slovaks" capital="Bratislava"
Slovenia : name="Slovenia" adjective="Slovenian" adjective="Slovene" people="Slovenians" people="Slovenes" capital="Ljubljana"
Somalia : name="Somalia" adjective="Somali" people="Somalis" capital="Mogadishu"
South Africa : name="South Africa" adjective="South African" people="South Africans" capital="Pretoria"
South Korea | Republic of Korea : name="South Korea" adjective="South Korean" people="South Koreans" capital="Seoul"
South Sudan : name="South Sudan" adjective="South Sudanese" capital="Juba"
Spain : name="Spain" adjective="Spanish" people="Spaniards" capital="Madrid"
Sri Lanka : name="Sri Lanka" adjective="Sri Lankan" people="Sri Lankans" capital="Colombo"
Sudan : name="Sudan" adjective="Sudanese" capital="Khartoum"
Suriname : name="Suriname" adjective="Surinamese" capital="Paramaribo"
Sweden : name="Sweden" adjective="Swedish" people="Swedes" capital="Stockholm"
Switzerland : name="Switzerland" adjective="Swiss" capital="Bern"
Syria | Syrian Arab Republic : name="Syria" adjective="Syrian" people="Syrians" capital="Damascus"
Taiwan : name="Taiwan" adjective="Taiwanese" capital="Taipei"
Tajikistan : name="Tajikistan" adjective="Tajik" people="Tajiks" capital="Dushanbe"
Tanzania : name="Tanzania" adjective="Tanzanian" people="Tanzanians" capital="Dodoma"
Thailand : name="Thailand" adjective="Thai" people="Thais" capital="Bangkok"
Togo : name="Togo" adjective="Togolese" capital="Lome"
Trinidad and Tobago : name="Trinidad and Tobago" adjective="Trinidadian" people="Trinidadians" capital="Port of Spain"
Tunisia : name="Tunisia" adjective="Tunisian" people="Tunisians" capital="Tunis"
Turkey | Türkiye | Turkiye : name="Turkey" adjective="Turkish" people="Turks" capital="Ankara"
Turkmenistan : name="Turkmenistan" adjective="Turkmen" capital="Ashgabat"
Uganda : name="Uganda" adjective="Ugandan" people="Ugandans" capital="Kampala"
Ukraine : name="Ukraine" adjective="Ukrainian" people="Ukrainians" capital="Kyiv" capital="Kiev"
United Arab Emirates | UAE | Emirates : name="United Arab Emirates" adjective="Emirati" people="Emiratis" capital="Abu Dhabi"
United Kingdom | UK | U.K. | Britain | Great Britain : name="United Kingdom" adjective="British" people="Britons" capital="London"
United States | United States of America | US | U.S. | USA | U.S.A. | America : name="United States" adjective="American" people="Americans" capital="Washington" capital="Washington, D.C." capital="Washington D.C." capital="Washington DC"
Uruguay : name="Uruguay" adjective="Uruguayan" people="Uruguayans" capital="Montevideo"
Uzbekistan : name="Uzbekistan" adjective="Uzbek" people="Uzbeks" capital="Tashkent"
Vatican City | Vatican | Holy See : name="Vatican City"
Venezuela : name="Venezuela" adjective="Venezuelan" people="Venezuelans" capital="Caracas"
Vietnam : name="Vietnam" adjective="Vietnamese" capital="Hanoi"
Yemen : name="Yemen" adjective="Yemeni" people="Yemenis" capital="Sanaa" capital="Sana'a"
Zambia : name="Zambia" adjective="Zambian" people="Zambians" capital="Lusaka"
Zimbabwe : name="Zimbabwe" adjective="Zimbabwean" people="Zimbabweans" capital="Harare"

[region]                      # known places that are no countries; in= the country, where there is one; wide: holds towns; behind_comma: a name only in "Milltown, Ala."
Aleppo | Homs | Hama | Idlib | Deir ez-Zor | Deir al-Zor | Raqqa | Daraa | Latakia | Tartus | Palmyra | Hasakah : in="Syria"
Mosul | Basra | Erbil | Kirkuk | Fallujah | Tikrit | Najaf | Karbala | Ramadi | Anbar | Sulaymaniyah : in="Iraq"
Istanbul | Izmir | Diyarbakir | Gaziantep : in="Turkey"
Tel Aviv | Haifa : in="Israel"
Gaza | Gaza City | Gaza Strip | West Bank | Hebron | Jenin | Nablus | Rafah | Khan Younis : in="Palestine"
Isfahan | Mashhad | Tabriz | Shiraz : in="Iran"
Kandahar | Herat | Kunduz | Jalalabad | Helmand : in="Afghanistan"
Karachi | Lahore | Peshawar | Quetta | Balochistan | Sindh : in="Pakistan"
Mumbai | Delhi | Kolkata | Chennai | Kashmir | Punjab : in="India"
Benghazi | Misrata | Sirte : in="Libya"
Aden | Hodeidah | Taiz | Marib : in="Yemen"
Lagos | Kano | Maiduguri | Borno : in="Nigeria"
Kharkiv | Odesa | Odessa | Mariupol | Donetsk | Luhansk | Kherson | Lviv | Crimea | Donbas | Dnipro | Zaporizhzhia : in="Ukraine"
St. Petersburg | Saint Petersburg | Chechnya | Dagestan | Belgorod : in="Russia"
Shanghai | Hong Kong | Xinjiang | Tibet | Wuhan | Guangzhou : in="China"
England | Scotland | Wales | Northern Ireland | Manchester | Birmingham | Liverpool | Glasgow | Edinburgh | Belfast : in="United Kingdom"
Marseille | Lyon | Nice | Corsica : in="France"
Munich | Hamburg | Frankfurt | Cologne | Bavaria : in="Germany"
Barcelona | Catalonia | Seville : in="Spain"
Milan | Naples | Sicily | Turin : in="Italy"
Sao Paulo | Rio de Janeiro : in="Brazil"
Sydney | Melbourne | Queensland | New South Wales : in="Australia"
Toronto | Montreal | Vancouver | Ontario | Quebec | Alberta : in="Canada"
Kandy | Jaffna : in="Sri Lanka"
Johannesburg | Cape Town | Durban : in="South Africa"
Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota | Tennessee | Texas | Utah | Vermont | West Virginia | Wisconsin | Wyoming | District of Columbia : in="United States" wide
New York | New York City | Los Angeles | Chicago | Houston | Philadelphia | Phoenix | San Antonio | San Diego | Dallas | San Francisco | Detroit | Boston | Seattle | Denver | Las Vegas | Baltimore | Milwaukee | Atlanta | Miami | Cleveland | New Orleans | Memphis | Manhattan | Brooklyn | Fort Worth | Austin | Jacksonville | Columbus | Charlotte | Indianapolis | Nashville | Oklahoma City | El Paso | Portland | Louisville | Albuquerque | Tucson | Fresno | Sacramento | Kansas City | Omaha | Minneapolis | Tampa | Oakland | Tulsa | Cincinnati | Pittsburgh | St. Louis | Orlando | Newark | Buffalo | Little Rock | Salt Lake City | Baton Rouge | Honolulu | Anchorage | Queens | Bronx : in="United States"
Ala. | Ala | AL : name="Alabama" in="United States" wide behind_comma
AK : name="Alaska" in="United States" wide behind_comma
Ariz. | Ariz | AZ : name="Arizona" in="United States" wide behind_comma
Ark. | Ark | AR : name="Arkansas" in="United States" wide behind_comma
Calif. | Calif | CA : name="California" in="United States" wide behind_comma
Colo. | Colo | CO : name="Colorado" in="United States" wide behind_comma
Conn. | Conn | CT : name="Connecticut" in="United States" wide behind_comma
Del. | DE : name="Delaware" in="United States" wide behind_comma
Fla. | Fla | FL : name="Florida" in="United States" wide behind_comma
Ga. | Ga | GA : name="Georgia" in="United States" wide behind_comma
HI : name="Hawaii" in="United States" wide behind_comma
ID : name="Idaho" in="United States" wide behind_comma
Ill. | IL : name="Illinois" in="United States" wide behind_comma
Ind. | IN : name="Indiana" in="United States" wide behind_comma
IA : name="Iowa" in="United States" wide behind_comma
Kan. | Kan | KS : name="Kansas" in="United States" wide behind_comma
Ky. | Ky | KY : name="Kentucky" in="United States" wide behind_comma
La. | LA : name="Louisiana" in="United States" wide behind_comma
ME : name="Maine" in="United States" wide behind_comma
Md. | Md | MD : name="Maryland" in="United States" wide behind_comma
Mass. | MA : name="Massachusetts" in="United States" wide behind_comma
Mich. | Mich | MI : name="Michigan" in="United States" wide behind_comma
Minn. | Minn | MN : name="Minnesota" in="United States" wide behind_comma
Miss. | MS : name="Mississippi" in="United States" wide behind_comma
Mo. | Mo | MO : name="Missouri" in="United States" wide behind_comma
Mont. | Mont | MT : name="Montana" in="United States" wide behind_comma
Neb. | Neb | NE : name="Nebraska" in="United States" wide behind_comma
Nev. | Nev | NV : name="Nevada" in="United States" wide behind_comma
N.H. | NH : name="New Hampshire" in="United States" wide behind_comma
N.J. | NJ : name="New Jersey" in="United States" wide behind_comma
N.M. | NM : name="New Mexico" in="United States" wide behind_comma
N.Y. | NY : name="New York" in="United States" wide behind_comma
N.C. | NC : name="North Carolina" in="United States" wide behind_comma
N.D. | ND : name="North Dakota" in="United States" wide behind_comma
OH : name="Ohio" in="United States" wide behind_comma
Okla. | Okla | OK : name="Oklahoma" in="United States" wide behind_comma
Ore. | Ore | OR : name="Oregon" in="United States" wide behind_comma
Pa. | PA : name="Pennsylvania" in="United States" wide behind_comma
R.I. | RI : name="Rhode Island" in="United States" wide behind_comma
S.C. | SC : name="South Carolina" in="United States" wide behind_comma
S.D. | SD : name="South Dakota" in="United States" wide behind_comma
Tenn. | Tenn | TN : name="Tennessee" in="United States" wide behind_comma
TX : name="Texas" in="United States" wide behind_comma
UT : name="Utah" in="United States" wide behind_comma
Vt. | Vt | VT : name="Vermont" in="United States" wide behind_comma
Va. | Va | VA | Virginia : name="Virginia" in="United States" wide behind_comma
Wash. | Wash | WA : name="Washington" in="United States" wide behind_comma
W.Va. | WV : name="West Virginia" in="United States" wide behind_comma
Wis. | Wis | WI : name="Wisconsin" in="United States" wide behind_comma
Wyo. | Wyo | WY : name="Wyoming" in="United States" wide behind_comma
D.C. | DC : name="District of Columbia" in="United States" wide behind_comma
Ont. | ON : name="Ontario" in="Canada" wide behind_comma
Que. | QC : name="Quebec" in="Canada" wide behind_comma
Alta. | AB : name="Alberta" in="Canada" wide behind_comma
B.C. | BC : name="British Columbia" in="Canada" wide behind_comma
Man. | MB : name="Manitoba" in="Canada" wide behind_comma
Sask. | SK : name="Saskatchewan" in="Canada" wide behind_comma
N.S. | NS : name="Nova Scotia" in="Canada" wide behind_comma
N.B. | NB : name="New Brunswick" in="Canada" wide behind_comma
N.L. | NL : name="Newfoundland and Labrador" in="Canada" wide behind_comma
Middle East | Europe | Asia | Africa | North Africa | West Africa | East Africa | Latin America | South America | Central America | North America | Caribbean | Balkans | Caucasus | Central Asia | Southeast Asia | Persian Gulf | Gulf | Arctic | Antarctica | Mediterranean | Red Sea | Black Sea | Sahel | Kurdistan | Scandinavia | Sinai | Golan Heights | Green Zone : wide

[nationality]                 # peoples and faiths without a country of their own name
Kurdish | Kurds | Kurd | Arab | Arabs | Sunni | Sunnis | Shia | Shiite | Shiites | Jewish | Jews | Muslim | Muslims | Christian | Christians | Alawite | Alawites | Druze | Yazidi | Yazidis | European | Europeans | African | Africans | Asian | Asians | Western | Latino | Hispanic | Hispanics | Latinos | Catholic | Catholics | African-American | African-Americans | English | Scottish | Welsh | Chechen | Uighur | Uyghur | Tamil | Rohingya | Houthi | Islamist | Republican | Republicans | Democrat | Democrats | Democratic | Islamic : yes

[compass]
north | south | east | west | northern | southern | eastern | western | northeast | northwest | southeast | southwest | north-east | north-west | south-east | south-west | northeastern | northwestern | southeastern | southwestern | north-eastern | north-western | south-eastern | south-western | central | upper | lower | coastal | rural | downtown | outer | inner : yes

[container]                   # "the town of X", "X province": what X is
town | city | village | port city | port | capital | capital city | suburb | district | neighborhood | neighbourhood | province | governorate | region | county | state | island | municipality | settlement | hamlet | enclave | township | area | countryside | oblast | prefecture | camp | refugee camp | base | valley | borough | street | border crossing | crossing : yes

[part_word]                   # of a town: "the Oakhill section of Milltown"
section | neighborhood | neighbourhood | district | quarter | borough | area | ward | side : yes

[area_word]                   # ends the name of a place
County | Parish | Township | Province | Governorate | Prefecture | Oblast : yes

[near]                        # stand between a name and a place that it is not inside
near | outside | around | close to | off | towards | toward | bordering | beside : yes

[local_noun]                  # behind the name of a town: what belongs to it. tells= how surely
police | police department | sheriff | sheriff's | firefighters | fire department | detectives | city council | mayor : tells=2
man | woman | teen | teenager | boy | girl | men | women | teens | teenagers | boys | girls | toddler | child | children | baby | infant | student | students | resident | residents | mother | father | couple | family | home | house | apartment | high school | officer | officers | woman's | man's : tells=1

[venue_word]                  # before a house or a ground that lies in the town
at | outside | inside | near : yes

[no_town]                     # ends or is a name that is no town
Street | Avenue | Road | Drive | Boulevard | Lane | Court | Place | Highway | Parkway | Way | Circle | Terrace | St | Ave | Rd | Dr | Blvd | Hospital | Medical | Center | Centre | School | High | University | College | Park | Church | Apartments | Club | Department | Office | Police | Sheriff | Court | News | Channel | Local | State | Metro | Metropolitan | Federal | National | American | Capitol | Fire | Action | Eyewitness | Breaking | Associated | Press : yes

[no_town_alone]               # stands before "police" and is no town
City | County | Town | Village | Township | Borough | Deputy | Assistant | Chief | Former | Homicide | Robbery | Narcotics | Gang | Campus | Transit | Railroad | Airport | Harbor | Port | Riot | Military | Traffic | Border | Secret | Undercover | Veteran | Uniformed | Plainclothes | Armed | Responding | Arriving | Investigating : yes

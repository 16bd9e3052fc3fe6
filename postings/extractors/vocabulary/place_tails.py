"""The last word of a place as postings write it: "Berlin, Germany", "Austin, TX", "Leeds, GB".

Rows: ISO 3166-1 codes and English names, common names in other languages, and the first-level divisions of
countries whose postings are written "City, Division"; compiled by hand.
"""

from __future__ import annotations

COUNTRIES: frozenset[str] = frozenset(
    """
us|usa|u.s.|u.s.a.|united states|united states of america|gb|uk|u.k.|united kingdom|england|scotland|wales|
northern ireland|great britain|ie|ireland|de|germany|deutschland|at|austria|österreich|ch|switzerland|schweiz|
suisse|
fr|france|be|belgium|belgique|nl|netherlands|the netherlands|nederland|lu|luxembourg|es|spain|españa|pt|portugal|
it|italy|italia|gr|greece|pl|poland|polska|cz|czech republic|czechia|sk|slovakia|hu|hungary|ro|romania|bg|bulgaria|
si|slovenia|hr|croatia|rs|serbia|ba|bosnia and herzegovina|mk|north macedonia|me|montenegro|al|albania|xk|kosovo|
dk|denmark|danmark|se|sweden|sverige|no|norway|norge|fi|finland|suomi|is|iceland|ee|estonia|lv|latvia|lt|lithuania|
ua|ukraine|by|belarus|md|moldova|ru|russia|russian federation|россия|ge|georgia|am|armenia|az|azerbaijan|
kz|kazakhstan|uz|uzbekistan|kg|kyrgyzstan|tj|tajikistan|tm|turkmenistan|tr|turkey|türkiye|cy|cyprus|mt|malta|
il|israel|
ae|uae|united arab emirates|sa|saudi arabia|qa|qatar|kw|kuwait|bh|bahrain|om|oman|jo|jordan|lb|lebanon|iq|
iraq|ir|iran|
eg|egypt|ma|morocco|tn|tunisia|dz|algeria|ly|libya|ng|nigeria|gh|ghana|ke|kenya|ug|uganda|tz|tanzania|rw|rwanda|
et|ethiopia|sn|senegal|ci|ivory coast|cm|cameroon|za|south africa|zm|zambia|zw|zimbabwe|mz|mozambique|ao|angola|
bw|botswana|na|namibia|mu|mauritius|cn|china|prc|hk|hong kong|mo|macau|tw|taiwan|jp|japan|kr|korea|south korea|
republic of korea|sg|singapore|my|malaysia|th|thailand|vn|vietnam|viet nam|ph|philippines|id|indonesia|in|india|
pk|pakistan|bd|bangladesh|lk|sri lanka|np|nepal|mm|myanmar|kh|cambodia|la|laos|mn|mongolia|af|afghanistan|
au|australia|nz|new zealand|fj|fiji|pg|papua new guinea|ca|canada|mx|mexico|méxico|gt|guatemala|cr|costa rica|
pa|panama|sv|el salvador|hn|honduras|ni|nicaragua|cu|cuba|do|dominican republic|pr|puerto rico|jm|jamaica|
tt|trinidad and tobago|br|brazil|brasil|ar|argentina|cl|chile|co|colombia|pe|peru|perú|ec|ecuador|bo|bolivia|
uy|uruguay|py|paraguay|ve|venezuela|emea|apac|europe|latam|worldwide
""".replace("\n", "").split("|")
)

DIVISIONS: frozenset[str] = frozenset(
    """
al|ak|az|ar|ca|co|ct|de|dc|d.c.|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|
oh|ok|or|
pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|
district of columbia|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|
massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|
new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|
tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|
ab|bc|mb|nb|nl|ns|on|pe|qc|sk|alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|
prince edward island|quebec|québec|saskatchewan|
nsw|vic|qld|wa|sa|tas|act|nt|new south wales|victoria|queensland|western australia|south australia|tasmania|
northern territory|bavaria|bayern|berlin|hamburg|hessen|hesse|sachsen|saxony|nordrhein-westfalen|nrw|
north rhine-westphalia|baden-württemberg|niedersachsen|lower saxony|brandenburg|thüringen|rheinland-pfalz|
schleswig-holstein|saarland|bremen|île-de-france|ile-de-france|catalonia|cataluña|madrid|andalucía|lombardy|
karnataka|maharashtra|tamil nadu|telangana|delhi|haryana|uttar pradesh|gujarat|west bengal|kerala|punjab|rajasthan|
andhra pradesh|greater london|london|surrey|kent|essex|west midlands|greater manchester|lancashire|hertfordshire|
mazowieckie|małopolskie|dolnośląskie|wielkopolskie|śląskie|pomorskie|guangdong|zhejiang|jiangsu|sichuan
""".replace("\n", "").split("|")
)

CITIES: frozenset[str] = frozenset(
    """
london|manchester|birmingham|edinburgh|dublin|paris|lyon|berlin|münchen|munich|hamburg|frankfurt|frankfurt am main|
köln|cologne|düsseldorf|stuttgart|leipzig|dresden|hannover|nürnberg|wien|vienna|zürich|zurich|genf|geneva|
genève|basel|
bern|amsterdam|rotterdam|brussels|bruxelles|madrid|barcelona|valencia|sevilla|lisboa|lisbon|porto|milano|
milan|roma|
rome|athens|warszawa|warsaw|kraków|krakow|wrocław|gdańsk|poznań|łódź|katowice|praha|prague|brno|bratislava|
budapest|
bucharest|sofia|belgrade|zagreb|copenhagen|københavn|stockholm|göteborg|malmö|oslo|helsinki|tallinn|riga|
vilnius|kyiv|
kiev|minsk|moscow|москва|санкт-петербург|saint petersburg|st. petersburg|екатеринбург|новосибирск|казань|tbilisi|
yerevan|baku|istanbul|ankara|tel aviv|dubai|abu dhabi|riyadh|doha|cairo|lagos|nairobi|johannesburg|cape town|
bengaluru|bangalore|mumbai|delhi|new delhi|hyderabad|chennai|pune|kolkata|gurgaon|gurugram|noida|karachi|
lahore|dhaka|
singapore|kuala lumpur|bangkok|jakarta|manila|hanoi|hà nội|ho chi minh city|hồ chí minh|tp. hồ chí minh|tp.hcm|
đà nẵng|bình dương|đồng nai|hải phòng|cần thơ|hong kong|taipei|tokyo|osaka|seoul|sydney|melbourne|brisbane|perth|
auckland|wellington|toronto|vancouver|montreal|montréal|ottawa|calgary|mexico city|ciudad de méxico|bogotá|lima|
santiago|buenos aires|são paulo|sao paulo|rio de janeiro|new york|new york city|nyc|san francisco|los angeles|
chicago|
boston|seattle|austin|houston|dallas|denver|atlanta|miami|philadelphia|phoenix|san diego|san jose|portland|
washington dc|washington, dc|las vegas|minneapolis|detroit|charlotte|nashville|
北京|上海|广州|深圳|杭州|成都|武汉|南京|西安|重庆|天津|苏州|长沙|郑州|东莞|青岛|沈阳|宁波|昆明|大连|厦门|合肥|
佛山|福州|
哈尔滨|济南|温州|长春|石家庄|常州|泉州|南宁|贵阳|南昌|太原|烟台|嘉兴|南通|金华|珠海|惠州|徐州|海口|乌鲁木齐|
绍兴|中山|台州|
兰州|无锡|香港|台北|澳门|远程|全国|异地招聘
""".replace("\n", "").split("|")
)
"""Cities that postings name without a country."""

CITY_STATES: frozenset[str] = frozenset(("singapore", "hong kong", "macau", "luxembourg", "monaco", "gibraltar"))
"""Places after a comma that are town and country at once: "Acme, Singapore"."""

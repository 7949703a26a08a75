// A local name is in the script of its own country, whichever that is; pinyin is one romanisation. What stood as the Chinese name of an actor of the other country was its local name.
MATCH (n:Territory|Organisation) WHERE n.pinyin IS NOT NULL AND n.romanisation IS NULL SET n.romanisation = n.pinyin REMOVE n.pinyin;
MATCH (n:Territory|Organisation) WHERE n.nameZh IS NOT NULL AND n.country <> 'FR' AND n.nameLocal IS NULL SET n.nameLocal = n.nameZh;

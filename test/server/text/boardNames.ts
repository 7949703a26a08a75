import type { PartnerCountry } from '../../../server/domain/country'
import type { GraphRecord, Names, Organisation, Sector, Territory } from '../../../server/domain/records'
import { createNameIndex } from '../../../server/text/nameIndex'

const recorded = { version: 1, dataset: 'board', scenario: false }

function names(fr: string, en: string | null = null, zh: string | null = null): Names {
	return { fr, en, zh, local: null, romanisation: null, aliases: [], former: [] }
}

function territory(id: string, own: Names): Territory {
	const [, country = '', level = '', code = ''] = id.split(':')
	const place = { population: null, lat: null, lon: null, partOf: [], members: [] }
	return { ...recorded, ...place, kind: 'Territory', id, country, level, code, names: own }
}

function french(level: string, code: string, name: string): Territory {
	return territory(`territory:FR:${level}:${code}`, names(name))
}

function chinese(code: string, level: string, fr: string, en: string, zh: string): Territory {
	return { ...territory(`territory:CN:${code}`, { ...names(fr, en, zh), local: zh }), level, code }
}

function organisation(id: string, own: Names, country = 'FR'): Organisation {
	const unknown = {
		territory: null,
		jurisdiction: [],
		sources: [],
		since: null,
		until: null,
		lastAttested: null,
		note: null,
	}
	const stated = { confidence: 'high', fromMemory: false, status: 'actif', type: 'university' } as const
	return { ...recorded, ...unknown, ...stated, kind: 'Organisation', id, country, names: own }
}

function sector(code: string, fr: string, en: string, zh: string): Sector {
	const labels = { fr, en, zh }
	return { ...recorded, kind: 'Sector', id: `sector:${code}`, code, labels, group: 'g', family: 'competing' }
}

const ALL: readonly GraphRecord[] = [
	{ ...territory('territory:FR', names('France', 'France', '法国')), level: 'country', country: 'FR' },
	{ ...territory('territory:CN', names('Chine', 'China', '中国')), level: 'country', country: 'CN' },
	french('region', '44', 'Grand Est'),
	french('region', '52', 'Pays de la Loire'),
	french('region', '53', 'Bretagne'),
	french('region', '84', 'Auvergne-Rhône-Alpes'),
	french('region', '93', 'Provence-Alpes-Côte d’Azur'),
	french('region', '04', 'La Réunion'),
	french('departement', '67', 'Bas-Rhin'),
	french('departement', '78', 'Yvelines'),
	french('departement', '86', 'Vienne'),
	french('departement', '88', 'Vosges'),
	french('departement', '91', 'Essonne'),
	french('departement', '95', 'Val-d’Oise'),
	french('departement', '34', 'Hérault'),
	french('metropole', '200046977', 'Métropole de Lyon'),
	french('metropole', '243500139', 'Rennes Métropole'),
	french('commune', '33063', 'Bordeaux'),
	french('commune', '49007', 'Angers'),
	french('commune', '59350', 'Lille'),
	french('commune', '76351', 'Le Havre'),
	french('commune', '17300', 'La Rochelle'),
	french('commune', '91692', 'Les Ulis'),
	chinese('310000', 'municipality', 'Shanghai', 'Shanghai', '上海市'),
	chinese('370200', 'prefecture', 'Qingdao', 'Qingdao', '青岛市'),
	chinese('370211', 'district', 'Huangdao', 'Huangdao', '黄岛区'),
	chinese('420100', 'prefecture', 'Wuhan', 'Wuhan', '武汉市'),
	chinese('320100', 'prefecture', 'Nankin', 'Nanjing', '南京市'),
	chinese('370000', 'province', 'Shandong', 'Shandong', '山东省'),
	chinese('340000', 'province', 'Anhui', 'Anhui', '安徽省'),
	chinese('420000', 'province', 'Hubei', 'Hubei', '湖北省'),
	chinese('150000', 'province', 'Mongolie-Intérieure', 'Inner Mongolia', '内蒙古自治区'),
	chinese('810000', 'province', 'Hong Kong', 'Hong Kong', '香港特别行政区'),
	organisation('organisation:chu-nantes', names('CHU de Nantes')),
	organisation('organisation:h-suining', names('Hôpital central'), 'CN'),
	organisation('organisation:u-rennes', names('Université de Rennes')),
	organisation('organisation:u-wuhan', names('Université de Wuhan', 'Wuhan University', '武汉大学'), 'CN'),
	sector('tourisme', 'Tourisme', 'Tourism', '旅游'),
	sector('ville-durable', 'Ville durable', 'Sustainable city', '可持续城市'),
	sector('export-commerce', 'Export et commerce', 'Export and trade', '出口与贸易'),
]

const PARTNER: PartnerCountry = {
	code: 'CN',
	territory: 'territory:CN',
	names: { fr: 'Chine', en: 'China', zh: '中国' },
	phraseIn: { fr: 'en Chine', en: 'in China', zh: '在中国' },
	localLanguage: 'zh-Hans',
	adjective: { fr: 'chinois', en: 'Chinese', zh: '中国' },
	adjectivePlural: { fr: 'chinoises', en: 'Chinese', zh: '中方' },
	levels: [
		level('province', 'province', false, ['省', '自治区', '特别行政区']),
		level('municipality', 'municipalité', true, ['市']),
		level('prefecture', 'ville', true, ['市']),
		level('district', 'district', false, []),
	],
	cityExceptions: ['territory:CN:810000'],
	frenchUsage: { 'territory:CN:150000': { article: 'la', where: 'en' } },
}

function level(name: string, fr: string, isCity: boolean, localSuffixes: readonly string[]) {
	return { level: name, names: { fr, en: name, zh: name }, isCity, localSuffixes }
}

const byId = new Map(ALL.map((record) => [record.id, record]))

/** The names of the design board, and more that test the rules of French. */
export const boardNames = createNameIndex({ record: (id) => byId.get(id) ?? null, partner: PARTNER })

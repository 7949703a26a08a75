import type { Catalogue } from '../catalogue'
import { wordList } from './wordList'

/** What the tables of a data set hold, by the kind that its `dataset.json` gives each. */
export const tables: Catalogue = wordList('table', [
	['sectors', 'Filières', 'Sectors', '领域'],
	['homeTerritories', 'Territoires français', 'French territories', '法国地区'],
	['partnerTerritories', 'Territoires partenaires', 'Partner territories', '伙伴国地区'],
	['names', 'Autres noms', 'Other names', '其他名称'],
	['organisations', 'Organismes', 'Organisations', '机构'],
	['representations', 'Représentations', 'Representations', '代表机构'],
	['events', 'Événements, échéances et visites', 'Events, deadlines and visits', '活动、期限与来访'],
	['partnerships', 'Liens', 'Links', '合作关系'],
	['actorLinks', 'Liens entre organismes', 'Links between organisations', '机构间合作'],
	['missions', 'Missions', 'Missions', '访问'],
	['wishes', 'Souhaits et offres', 'Wishes and offers', '意愿与提议'],
	['mandates', 'Mandats', 'Mandates', '委托'],
	['unavailabilities', 'Dates à éviter', 'Dates to avoid', '应避开的日期'],
	['holidays', 'Jours fériés', 'Public holidays', '公共假日'],
	['people', 'Fonctions', 'Functions', '职务'],
	['other', 'Autre table', 'Other table', '其他表格'],
])

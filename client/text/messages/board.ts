import type { Catalogue } from '../catalogue'

/** The board of opportunities of one actor. */
export const board = {
	'board.choose': {
		fr: 'Choisissez-la pour voir son tableau de bord, par type d’action. Sans ce choix, la liste montre les pistes de tous.',
		en: 'Choose it to see its dashboard, by type of action. Otherwise the list shows everybody’s opportunities.',
		zh: '选择后可按行动类型查看其线索；不选择时，列表显示所有机构的线索。',
	},
	'board.count': {
		fr: '{name} : {count, plural, one {# piste} other {# pistes}}',
		en: '{name}: {count, plural, one {# opportunity} other {# opportunities}}',
		zh: '{name}：{count, plural, other {# 条线索}}',
	},
	'board.countOf': {
		fr: '{name} : {count, plural, one {# piste} other {# pistes}} sur {whole}',
		en: '{name}: {count, plural, one {# opportunity} other {# opportunities}} of {whole}',
		zh: '{name}：{count, plural, other {# 条线索}}（共 {whole} 条）',
	},
	'board.order': {
		fr: 'par type d’action, puis par score',
		en: 'by type of action, then by score',
		zh: '按行动类型，再按得分',
	},
	'board.smallTown': {
		fr: '{name} compte moins de 100 000 habitants : le critère d’équité en tient compte, et la liste générale réserve une de ses quatre premières places à une ville de cette taille, s’il existe une piste pour elle.',
		en: '{name} has fewer than 100,000 inhabitants: the equity criterion takes it into account, and the general list keeps one of its first four places for a town of this size, if there is an opportunity for it.',
		zh: '{name}人口不足 10 万：公平性标准已予考虑；在总列表中，只要有合适的线索，前四位中始终有一位留给此类城市。',
	},
	'board.act': { fr: 'Type d’action', en: 'Type of action', zh: '行动类型' },
	'board.actAll': { fr: 'toutes les actions', en: 'any action', zh: '所有行动' },
	'board.act.BE_HOSTED': {
		fr: 'Trouver un bureau d’accueil',
		en: 'Be hosted in an office',
		zh: '入驻他方代表处',
	},
	'board.act.HOST': { fr: 'Accueillir dans son bureau', en: 'Host in its office', zh: '在本方代表处接待' },
	'board.act.TRAVEL_TOGETHER': { fr: 'Partir ensemble', en: 'Travel together', zh: '共同出访' },
	'board.act.BE_ANSWERED': {
		fr: 'Trouver réponse à un souhait',
		en: 'Find an answer to a wish',
		zh: '意愿得到回应',
	},
	'board.act.ANSWER': {
		fr: 'Répondre au souhait d’un autre',
		en: 'Answer another’s wish',
		zh: '回应他方意愿',
	},
	'board.act.BE_BACKED': {
		fr: 'S’appuyer sur le lien d’un autre',
		en: 'Build on another’s link',
		zh: '借助他方的合作关系',
	},
	'board.act.BACK': {
		fr: 'Ouvrir son lien à une ville',
		en: 'Open its link to a town',
		zh: '向城市开放本方合作关系',
	},
	'board.act.RUN_PROGRAMME': {
		fr: 'Monter un programme à plusieurs',
		en: 'Run a programme together',
		zh: '共同开展项目',
	},
	'board.act.WORK_SECTOR': {
		fr: 'Travailler une filière à plusieurs',
		en: 'Work on a sector together',
		zh: '共同推进某一领域',
	},
	'board.act.SHARE_STAND': {
		fr: 'Tenir un stand commun',
		en: 'Hold a common stand',
		zh: '共设展台',
	},
	'board.actCount': { fr: '{act} : {count}', en: '{act}: {count}', zh: '{act}：{count}' },
	'board.allActs': { fr: 'Revenir à toutes les actions', en: 'Back to all actions', zh: '返回所有行动' },
	'board.others': {
		fr: '{count, plural, one {Voir l’autre piste} other {Voir les # autres pistes}}',
		en: '{count, plural, one {See the other opportunity} other {See the # other opportunities}}',
		zh: '{count, plural, other {查看另外 # 条线索}}',
	},
	'board.who': { fr: 'Qui', en: 'Who', zh: '各方' },
	'board.with': { fr: 'Avec', en: 'With', zh: '与' },
	'board.where': { fr: 'Où', en: 'Where', zh: '地点' },
	'board.lower': {
		fr: 'Ce qui ferait baisser le score ({count})',
		en: 'What would lower the score ({count})',
		zh: '哪些会降低得分（{count}）',
	},
	'board.minScore': { fr: 'Score au moins', en: 'Score at least', zh: '最低得分' },
	'board.minScoreAll': { fr: 'tous', en: 'all', zh: '全部' },
	'board.emptyFiltered': {
		fr: 'Aucune piste ne correspond à ces choix',
		en: 'No opportunity matches these choices',
		zh: '没有符合这些条件的线索',
	},
	'board.emptyFilteredText': {
		fr: '{name} : {count, plural, one {# piste existe} other {# pistes existent}} sans ces filtres.',
		en: '{name}: {count, plural, one {there is # opportunity} other {there are # opportunities}} without these filters.',
		zh: '不使用这些筛选时，{name}有 {count, plural, other {#}} 条线索。',
	},
	'board.emptyMine': {
		fr: '{name} : aucune piste à cette date',
		en: '{name}: no opportunity at this date',
		zh: '截至此日期没有与{name}有关的线索',
	},
	'board.weights': { fr: 'Ce qui compte pour moi', en: 'What matters to me', zh: '我所看重的' },
	'board.weightsMoved': {
		fr: 'Ce qui compte pour moi (modifié)',
		en: 'What matters to me (changed)',
		zh: '我所看重的（已修改）',
	},
	'board.weightsHint': {
		fr: 'Chaque critère compte pour une part du score. Ces parts se règlent ici, pour votre seule lecture, et restent dans l’adresse de la page.',
		en: 'Each criterion weighs a share of the score. Shares are set here, for your reading alone, and stay in the address of the page.',
		zh: '每项标准占得分的一部分；在此调整只影响您看到的结果，并保留在网址中。',
	},
	'board.weightsReset': {
		fr: 'Revenir aux poids proposés',
		en: 'Back to the proposed weights',
		zh: '恢复建议权重',
	},
	'board.weightsNone': {
		fr: 'Au moins un critère doit compter : la liste garde les poids précédents.',
		en: 'At least one criterion must count: the list keeps its earlier weights.',
		zh: '至少须有一项标准计入：列表保留之前的权重。',
	},
	'board.weightsYours': {
		fr: 'Score calculé avec les poids que vous avez choisis.',
		en: 'Score computed with the weights that you chose.',
		zh: '得分按您选择的权重计算。',
	},
	'board.weightsSet': { fr: 'Régler les poids', en: 'Set the weights', zh: '调整权重' },
	'board.share': { fr: '{share} %', en: '{share}%', zh: '{share}%' },
	'board.criterion.affinity': { fr: 'Affinité', en: 'Affinity', zh: '契合度' },
	'board.criterion.time': { fr: 'Temps', en: 'Timing', zh: '时机' },
	'board.criterion.complementarity': { fr: 'Complémentarité', en: 'Complementarity', zh: '互补性' },
	'board.criterion.feasibility': { fr: 'Faisabilité', en: 'Feasibility', zh: '可行性' },
	'board.criterion.equity': { fr: 'Équité', en: 'Equity', zh: '公平性' },
	'board.criterionHint.affinity': {
		fr: 'le même lieu, un souhait, un partenaire en commun',
		en: 'the same place, a wish, a partner in common',
		zh: '同一地点、意愿或共同伙伴',
	},
	'board.criterionHint.time': {
		fr: 'ce qui est ouvert ou proche à cette date',
		en: 'what is open or near at this date',
		zh: '在此日期开放或临近的事项',
	},
	'board.criterionHint.complementarity': {
		fr: 'peu de filières en concurrence',
		en: 'few sectors in competition',
		zh: '竞争领域较少',
	},
	'board.criterionHint.feasibility': {
		fr: 'une offre ou une capacité déjà recensée',
		en: 'an offer or a capacity already on record',
		zh: '已有提议或能力的记录',
	},
	'board.criterionHint.equity': {
		fr: 'ce qui sert d’abord les petites villes',
		en: 'what serves small towns first',
		zh: '优先惠及小城市',
	},
} satisfies Catalogue

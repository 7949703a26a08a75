import type { Catalogue } from '../catalogue'

/** An editor's actions on a record's page. */
export const standing = {
	'standing.owner': {
		fr: 'Vous répondez de cette fiche',
		en: 'You answer for this record',
		zh: '您负责此记录',
	},
	'standing.mandateOf': { fr: 'Mandat de {name}', en: 'Mandate of {name}', zh: '{name}的授权' },
	'standing.neverConfirmed': {
		fr: 'Vous ne vous êtes pas encore prononcés sur elle.',
		en: 'You have not spoken of it yet.',
		zh: '您尚未对其表态。',
	},
	'standing.confirmedOn': {
		fr: 'Votre dernière réponse : {day}.',
		en: 'Your last answer: {day}.',
		zh: '您最近一次表态：{day}。',
	},
	'standing.confirmed': {
		fr: 'C’est confirmé : l’encre va jusqu’à aujourd’hui.',
		en: 'Confirmed: its ink runs to today.',
		zh: '已确认：墨色延续至今日。',
	},
	'standing.isRetracted': {
		fr: 'Elle est hors de tous les résultats. Pour la rétablir, revenez à une version antérieure.',
		en: 'It is out of every result. To let it stand again, go back to an earlier version.',
		zh: '该记录已从所有结果中移除。如需恢复，请返回之前的版本。',
	},
	'standing.retract': { fr: 'C’était faux…', en: 'It was wrong…', zh: '内容有误……' },
	'standing.endOn': { fr: 'Date de fin', en: 'Date of the end', zh: '结束日期' },
	'standing.endExpected': {
		fr: 'Attendu : une date qui existe, pas avant le début.',
		en: 'Expected: a date that exists, not before the start.',
		zh: '应为存在的日期，且不早于开始时间。',
	},
	'standing.endSubmit': { fr: 'Enregistrer la fin', en: 'Save the end', zh: '保存结束日期' },
	'standing.ended': { fr: 'La fin est enregistrée.', en: 'The end is saved.', zh: '结束日期已保存。' },
	'standing.reason': { fr: 'Pourquoi', en: 'Why', zh: '原因' },
	'standing.reasonExpected': {
		fr: 'Attendu : une raison en quelques mots.',
		en: 'Expected: a reason in a few words.',
		zh: '应为简短的原因说明。',
	},
	'standing.retractHint': {
		fr: 'La fiche sort de tous les résultats, à toute date ; son adresse et son historique restent. Pas de noms de personnes.',
		en: 'The record leaves every result, at every date; its address and its history stay. No names of persons.',
		zh: '记录将从所有日期的结果中移除；其网址与历史保留。请勿填写人名。',
	},
	'standing.retractSubmit': { fr: 'Retirer la fiche', en: 'Retract the record', zh: '撤回记录' },
	'standing.retracted': {
		fr: 'La fiche est retirée des résultats.',
		en: 'The record has left the results.',
		zh: '记录已从结果中移除。',
	},
	'standing.conflict': {
		fr: 'Quelqu’un a modifié cette fiche entre-temps. Relisez-la, puis recommencez : ce que vous avez saisi reste ici.',
		en: 'Somebody changed this record meanwhile. Read it again, then start over: what you typed stays here.',
		zh: '期间有人修改了此记录。请重新查看后再操作：您填写的内容仍在此处。',
	},
	'standing.history': { fr: 'Historique', en: 'History', zh: '历史' },
	'standing.historyReading': {
		fr: 'Chargement de l’historique…',
		en: 'Loading the history…',
		zh: '正在加载历史……',
	},
	'standing.version': { fr: 'Version {version}', en: 'Version {version}', zh: '版本 {version}' },
	'standing.tables': { fr: 'données d’origine', en: 'original data', zh: '初始数据' },
	'standing.begun': { fr: 'La fiche commence ici.', en: 'The record begins here.', zh: '记录始于此版本。' },
	'standing.nothingChanged': {
		fr: 'Confirmée, sans rien changer.',
		en: 'Confirmed, nothing changed.',
		zh: '已确认，内容未变。',
	},
	'standing.restored': {
		fr: 'Rétablie dans les résultats.',
		en: 'Back in the results.',
		zh: '已恢复到结果中。',
	},
	'standing.becomes': { fr: 'devient', en: 'becomes', zh: '变为' },
	'standing.revert': {
		fr: 'Revenir à cette version',
		en: 'Go back to this version',
		zh: '恢复到此版本',
	},
	'standing.revertTitle': {
		fr: 'Revenir à la version {version} ?',
		en: 'Go back to version {version}?',
		zh: '恢复到版本 {version}？',
	},
	'standing.revertText': {
		fr: 'Une nouvelle version dira ce que disait celle-là ; l’historique garde tout.',
		en: 'A new version will say what that one said; the history keeps all.',
		zh: '将生成内容与该版本相同的新版本；历史全部保留。',
	},
	'standing.reverted': {
		fr: 'La fiche dit de nouveau ce que disait la version {version}.',
		en: 'The record says again what version {version} said.',
		zh: '记录已恢复为版本 {version} 的内容。',
	},
	'standing.party': {
		fr: 'Cette fiche nomme {actor}',
		en: 'This record names {actor}',
		zh: '此记录提及{actor}',
	},
	'standing.partyText': {
		fr: 'Un autre acteur en répond : votre avis ne la change pas, il est transmis à cet acteur.',
		en: 'Another actor answers for it: your opinion does not change it, it is passed on to that actor.',
		zh: '该记录由其他机构负责：您的意见不会更改记录，但会转达给对方。',
	},
	'standing.agree': { fr: 'C’est exact', en: 'It is right', zh: '属实' },
	'standing.contest': { fr: 'Contester…', en: 'Contest…', zh: '提出异议……' },
	'standing.contestHint': {
		fr: 'La personne qui répond de la fiche lira cette raison. Pas de noms de personnes.',
		en: 'Whoever answers for the record will read this reason. No names of persons.',
		zh: '该记录的负责方会看到此原因。请勿填写人名。',
	},
	'standing.contestSubmit': { fr: 'Contester la fiche', en: 'Contest the record', zh: '提交异议' },
	'standing.said.CONFIRMED': {
		fr: 'C’est noté : la personne qui répond de la fiche le sait.',
		en: 'Noted: whoever answers for the record knows.',
		zh: '已确认；负责方已获知。',
	},
	'standing.said.CONTESTED': {
		fr: 'C’est noté : la personne qui répond de la fiche lira votre raison.',
		en: 'Noted: whoever answers for the record will read your reason.',
		zh: '已提出异议；负责方会看到您的原因。',
	},
	'standing.word.CONFIRMED': {
		fr: 'Vous l’avez confirmée le {day}.',
		en: 'You confirmed it on {day}.',
		zh: '您已于{day}确认。',
	},
	'standing.word.CONTESTED': {
		fr: 'Vous la contestez depuis le {day}.',
		en: 'You have contested it since {day}.',
		zh: '您自{day}起提出异议。',
	},
} satisfies Catalogue

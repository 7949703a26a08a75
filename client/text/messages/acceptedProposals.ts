import type { Catalogue } from '../catalogue'

export const acceptedProposals = {
	'acceptedProposals.title': {
		fr: 'Mises en commun convenues',
		en: 'What was agreed',
		zh: '已达成的合作',
	},
	'acceptedProposals.text': {
		fr: 'Ce que des collectivités ont décidé de faire ensemble : chacune a accepté pour soi, et chacune a demandé que cela soit public.',
		en: 'What local authorities decided to do together: each accepted for itself, and each asked that it be public.',
		zh: '各地方政府决定共同开展的事项：各方均自行接受，并均申请公开。',
	},
	'acceptedProposals.reading': {
		fr: 'Chargement des mises en commun…',
		en: 'Loading what was agreed…',
		zh: '正在加载已达成的合作……',
	},
	'acceptedProposals.filters': {
		fr: 'Choisir parmi les mises en commun',
		en: 'Choose among what was agreed',
		zh: '筛选已达成的合作',
	},
	'acceptedProposals.actor': {
		fr: 'Territoire ou organisme',
		en: 'Territory or organisation',
		zh: '地区或机构',
	},
	'acceptedProposals.total': {
		fr: '{count, plural, one {# mise en commun convenue} other {# mises en commun convenues}}',
		en: '{count, plural, one {# agreement} other {# agreements}}',
		zh: '共{count}项',
	},
	'acceptedProposals.acceptedOn': {
		fr: 'acceptée par tous le {day}',
		en: 'accepted by all on {day}',
		zh: '各方于{day}接受',
	},
	'acceptedProposals.groupAlone': {
		fr: 'vue du groupe seul',
		en: 'seen by the group alone',
		zh: '仅小组可见',
	},
	'acceptedProposals.none': {
		fr: 'Aucune mise en commun publique pour l’instant',
		en: 'Nothing public has been agreed so far',
		zh: '暂无公开的合作',
	},
	'acceptedProposals.noneChosen': {
		fr: 'Aucune mise en commun publique pour ce choix',
		en: 'Nothing public has been agreed for this choice',
		zh: '没有符合此筛选的公开合作',
	},
	'acceptedProposals.noneText': {
		fr: 'Cela ne veut pas dire que rien n’est convenu : une proposition n’est publique que si chacune de ses parties le demande.',
		en: 'This does not mean that nothing is agreed: a proposal is public only if each of its parties asks for it.',
		zh: '这并不表示没有达成合作：只有各方均申请，提议才会公开。',
	},
	'acceptedProposals.all': { fr: 'Voir toutes', en: 'See all', zh: '查看全部' },
	'acceptedProposals.seeAll': {
		fr: '{count, plural, one {Voir la mise en commun convenue} other {Voir les # mises en commun convenues}}',
		en: '{count, plural, one {See the agreement} other {See all # agreements}}',
		zh: '查看全部{count}项',
	},
	'acceptedProposals.from': {
		fr: 'Ce qui en a été convenu',
		en: 'What was agreed about it',
		zh: '就此达成的合作',
	},
	'acceptedProposals.how': {
		fr: 'Comment lire cette liste',
		en: 'How to read this list',
		zh: '如何阅读此列表',
	},
	'acceptedProposals.how.answers': {
		fr: 'Une piste est calculée ; une proposition est envoyée par un acteur à d’autres. Elle est convenue quand chacun a dit oui pour soi.',
		en: 'An opportunity is computed; a proposal is sent by an actor to others. It is agreed once each has said yes for itself.',
		zh: '线索由系统计算；提议由一方发给其他方。各方均表示同意后，即为达成。',
	},
	'acceptedProposals.how.public': {
		fr: 'Le public ne voit que ce que chaque partie a demandé de rendre public. Ce qui est encore en discussion, ou a été décliné, ne se voit nulle part.',
		en: 'The public sees only what each party asked to make public. What is still discussed, or was declined, shows nowhere.',
		zh: '公众只能看到各方均申请公开的内容。仍在商议或已谢绝的内容不会显示。',
	},
	'acceptedProposals.how.ends': {
		fr: 'Un accord peut prendre fin : une partie qui se retire ferme la proposition, et elle quitte cette liste.',
		en: 'Consent may end: a party that withdraws closes the proposal, and it leaves this list.',
		zh: '同意可以终止：任何一方退出即结束该提议，提议随之从列表中移除。',
	},
} satisfies Catalogue

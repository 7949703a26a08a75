import type { Catalogue } from '../catalogue'

export const accessibility = {
	'accessibility.title': { fr: 'Accessibilité', en: 'Accessibility', zh: '无障碍声明' },
	'accessibility.state': {
		fr: 'État : partiellement conforme',
		en: 'State: partially compliant',
		zh: '状态：部分符合',
	},
	'accessibility.stateText': {
		fr: 'Constellations vise la conformité au RGAA 4.1.2 et aux WCAG 2.1, niveau AA. Aucun audit par un tiers n’a encore eu lieu : nous ne pouvons donc pas annoncer de taux de conformité.',
		en: 'Constellations aims to comply with RGAA 4.1.2 and WCAG 2.1, level AA. No audit by a third party has taken place yet: we therefore cannot announce a rate of compliance.',
		zh: 'Constellations 力求符合 RGAA 4.1.2 与 WCAG 2.1 AA 级。尚未进行第三方审核，因此无法公布符合率。',
	},
	'accessibility.done': { fr: 'Ce qui est vérifié', en: 'What is checked', zh: '已检查的内容' },
	'accessibility.done.automatic': {
		fr: 'Chaque écran est passé à l’outil axe à chaque changement, en largeur d’ordinateur et de téléphone.',
		en: 'Each screen goes through the axe tool at each change, at desktop and phone widths.',
		zh: '每次更改时，每个页面都在电脑与手机宽度下通过 axe 工具检查。',
	},
	'accessibility.done.keyboard': {
		fr: 'Tout se fait au clavier ; l’élément actif est toujours entouré. Ctrl-K (⌘K) ou / mène à la recherche, T passe du graphe à son tableau.',
		en: 'Everything can be done with the keyboard; the focused element is always outlined. Ctrl-K (⌘K) or / goes to the search, T from the graph to its table.',
		zh: '一切均可用键盘操作；焦点元素始终有轮廓。Ctrl-K（⌘K）或 / 进入搜索，T 在关系图与表格之间切换。',
	},
	'accessibility.done.pictures': {
		fr: 'Chaque image tirée des données a son tableau équivalent.',
		en: 'Each picture drawn from the data has its equivalent table.',
		zh: '每幅数据图均有等效表格。',
	},
	'accessibility.done.colour': {
		fr: 'Aucune information ne passe par la seule couleur : la forme et le mot la disent aussi.',
		en: 'No information is carried by colour alone: shape and word say it too.',
		zh: '信息不只依靠颜色：形状与文字也会表达。',
	},
	'accessibility.notDone': { fr: 'Ce qui ne l’est pas encore', en: 'What is not yet', zh: '尚未检查的内容' },
	'accessibility.notDone.readers': {
		fr: 'Le site n’a pas été essayé avec de vrais lecteurs d’écran (NVDA, VoiceOver), ni par des personnes qui en dépendent.',
		en: 'The site was not tried with real screen readers (NVDA, VoiceOver), nor by people who depend on them.',
		zh: '尚未使用真实读屏软件（NVDA、VoiceOver）或由依赖它们的人士进行测试。',
	},
	'accessibility.notDone.chinese': {
		fr: 'Les textes chinois n’ont pas été relus par un locuteur natif.',
		en: 'The Chinese texts were not reviewed by a native speaker.',
		zh: '中文文本尚未由母语者校对。',
	},
	'accessibility.notDone.sources': {
		fr: 'L’accessibilité des sites cités comme sources ne dépend pas de nous.',
		en: 'The accessibility of sites cited as sources does not depend on us.',
		zh: '作为来源引用的网站不在我们控制之内。',
	},
	'accessibility.plan': { fr: 'Ce qui est prévu', en: 'What is planned', zh: '后续计划' },
	'accessibility.planText': {
		fr: 'Le plan vaut pour trois ans et se revoit chaque année ; l’organisation qui met ce site en ligne en fixe les dates.',
		en: 'The plan is for three years and is reviewed each year; the organisation that runs this site sets its dates.',
		zh: '计划为期三年，每年修订；具体日期由运营本网站的机构确定。',
	},
	'accessibility.plan.readers': {
		fr: 'Première année : essais avec NVDA, VoiceOver et JAWS sur l’accueil, une fiche, un croisement, la déclaration et « Mes données ».',
		en: 'First year: trials with NVDA, VoiceOver and JAWS on the home page, a record, an overlap, the declaration and “My data”.',
		zh: '第一年：使用 NVDA、VoiceOver 和 JAWS 测试首页、记录、重叠、申报和“我的数据”。',
	},
	'accessibility.plan.audit': {
		fr: 'Première année : audit RGAA par un tiers, et publication du taux de conformité.',
		en: 'First year: an RGAA audit by a third party, and publication of the rate of compliance.',
		zh: '第一年：由第三方进行 RGAA 审核，并公布符合率。',
	},
	'accessibility.plan.users': {
		fr: 'Deuxième année : essais avec des personnes handicapées, et correction de ce qu’elles auront trouvé.',
		en: 'Second year: trials with disabled persons, and correction of what they find.',
		zh: '第二年：邀请残障人士试用，并修正其发现的问题。',
	},
	'accessibility.plan.each': {
		fr: 'Chaque année : nouvelle lecture des critères qu’une machine ne sait pas vérifier, et mise à jour de cette déclaration.',
		en: 'Each year: the criteria that no machine can check are gone through anew, and this statement is brought up to date.',
		zh: '每年：重新核对机器无法检查的标准，并更新本声明。',
	},
	'accessibility.keys': { fr: 'Raccourcis clavier', en: 'Keyboard shortcuts', zh: '键盘快捷键' },
	'accessibility.keysText': {
		fr: 'Les raccourcis d’une seule touche (/, T, B, 1 à 5, Espace et les flèches sur la carte de l’accueil) ne font rien pendant la saisie. Qui dicte à son ordinateur peut les désactiver ici ; le choix reste dans ce navigateur. Ctrl-K (⌘K) fonctionne toujours.',
		en: 'The shortcuts of a single key (/, T, B, 1 to 5, Space and the arrows on the map of the home page) do nothing while something is typed. Whoever speaks to the computer can switch them off here; the choice stays in this browser. Ctrl-K (⌘K) always works.',
		zh: '单键快捷键（/、T、B、1 至 5，以及首页地图上的空格键与方向键）在输入时不起作用。使用语音操作者可在此关闭；选择只保存在本浏览器中。Ctrl-K（⌘K）始终有效。',
	},
	'accessibility.singleKeys': {
		fr: 'Raccourcis d’une seule touche',
		en: 'Shortcuts of a single key',
		zh: '单键快捷键',
	},
	'accessibility.contact': { fr: 'Nous écrire', en: 'Write to us', zh: '联系我们' },
	'accessibility.contactText': {
		fr: 'Un contenu vous est inaccessible ? Écrivez à {email} : nous vous répondrons et vous enverrons le contenu sous une autre forme.',
		en: 'Is some content out of your reach? Write to {email}: we will answer and send you the content in another form.',
		zh: '有内容无法访问？请写信至 {email}：我们会答复并以其他形式提供内容。',
	},
	'accessibility.noContact': {
		fr: 'Le responsable de ce site n’a pas encore indiqué d’adresse de contact.',
		en: 'Those in charge of this site have not given a contact address yet.',
		zh: '本站负责人尚未提供联系地址。',
	},
	'accessibility.remedy': {
		fr: 'Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits : <a>defenseurdesdroits.fr</a>.',
		en: 'Without a satisfactory answer, you can turn to the French Défenseur des droits: <a>defenseurdesdroits.fr</a>.',
		zh: '如未得到满意答复，可向法国权利保护官求助：<a>defenseurdesdroits.fr</a>。',
	},
	'accessibility.date': {
		fr: 'Déclaration établie le {day}.',
		en: 'Statement made on {day}.',
		zh: '声明日期：{day}。',
	},
} satisfies Catalogue

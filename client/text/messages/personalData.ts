import type { Catalogue } from '../catalogue'

export const personalData = {
	'personalData.title': { fr: 'Données personnelles', en: 'Personal data', zh: '个人信息' },
	'personalData.standfirst': {
		fr: 'Ce que Constellations garde des personnes, pourquoi, pour qui, combien de temps, et ce que chacun peut demander.',
		en: 'What Constellations keeps of persons, why, for whom, how long, and what each may ask for.',
		zh: 'Constellations 保存哪些个人信息、为何保存、供谁查阅、保存多久，以及每个人可以提出的要求。',
	},
	'personalData.basis': { fr: 'Pourquoi', en: 'Why', zh: '处理目的' },
	'personalData.basisText': {
		fr: 'Pour coordonner les coopérations internationales des collectivités et des établissements publics : savoir à qui écrire, qui répond de quelle donnée et qui l’a modifiée. La base légale est la mission d’intérêt public (article 6, paragraphe 1, point e, du RGPD) ; pour le journal, aussi la sécurité du service (article 32).',
		en: 'To coordinate the international cooperation of local authorities and public institutions: to know whom to write to, who answers for which data and who changed them. The legal basis is the public task (article 6, paragraph 1, point e, of the GDPR); for the audit log also the security of the service (article 32).',
		zh: '用于协调地方政府与公共机构的国际合作：知道该联系谁、谁对哪些数据负责、谁修改过数据。法律依据为履行公共任务（《通用数据保护条例》第六条第一款 e 项）；日志另依据服务安全（第三十二条）。',
	},
	'personalData.kept': { fr: 'Ce qui est gardé', en: 'What is kept', zh: '保存的内容' },
	'personalData.kept.contacts': {
		fr: 'Des contacts : nom, fonction, organisation, adresse et téléphone professionnels, source et date du recueil. Rien de la vie privée.',
		en: 'Of contacts: name, function, organisation, work address and telephone, source and day of collection. Nothing of private life.',
		zh: '联系人：姓名、职务、机构、工作邮箱和电话、来源与收集日期。不涉及私人生活。',
	},
	'personalData.kept.accounts': {
		fr: 'Des titulaires d’un compte : nom, adresse électronique, rôles, moyens de connexion et sessions, suivis et choix de courriels, et ce qu’ils ont écrit ici.',
		en: 'Of account holders: name, email address, roles, ways of signing in and sessions, what they follow and which emails they chose, and what they wrote here.',
		zh: '账户持有人：姓名、电子邮箱、角色、登录方式与会话、关注内容与邮件选择，以及其在此填写的内容。',
	},
	'personalData.kept.reports': {
		fr: 'De la personne qui signale une erreur : le texte du signalement. Aucune adresse n’est demandée.',
		en: 'Of whoever reports an error: the text of the report. No address is asked for.',
		zh: '报告错误的人：报告的文字内容。不要求提供地址。',
	},
	'personalData.kept.visitors': {
		fr: 'Des visiteurs sans compte : aucun cookie et aucune mesure d’audience. L’adresse du réseau sert seulement à limiter l’abus.',
		en: 'Of visitors without an account: no cookie and no measure of audience. The address of the network only serves to limit abuse.',
		zh: '无账户的访客：不设 Cookie，不做访问统计。网络地址仅用于防止滥用。',
	},
	'personalData.recipients': { fr: 'Qui les lit', en: 'Who reads them', zh: '谁可以查阅' },
	'personalData.recipientsText': {
		fr: 'Les contacts ne sont lus que par les membres du groupe auquel appartient l’organisation ; chaque lecture est inscrite au journal. Les comptes ne sont lus que par ceux qui les gèrent. Rien n’en est publié, vendu ni cédé, et les visiteurs n’en voient rien.',
		en: 'Contacts are read only by members of the group to which the organisation belongs; each reading is noted in the log. Accounts are read only by those who manage them. None of it is published, sold or handed on, and visitors see nothing of it.',
		zh: '联系人仅供该机构所属小组的成员查阅，每次查阅均记入日志。账户仅由其管理者查阅。上述信息不公开、不出售、不转让，访客无法看到。',
	},
	'personalData.periods': { fr: 'Combien de temps', en: 'How long', zh: '保存期限' },
	'personalData.periods.contacts': {
		fr: 'Un contact : revu quand personne ne l’a confirmé depuis {review} mois, effacé après {months} mois sans confirmation, ou aussitôt que la personne s’y oppose. Une personne dont les coordonnées viennent d’ailleurs est à informer dans un délai d’un mois.',
		en: 'A contact: reviewed when nobody has confirmed it for {review} months, erased after {months} months without confirmation, or as soon as the person objects. A person whose details come from elsewhere must be informed within a month.',
		zh: '联系人：{review} 个月无人确认即须复核，{months} 个月无人确认即删除，本人反对则立即删除。信息来自他处的，应在一个月内告知本人。',
	},
	'personalData.periods.accounts': {
		fr: 'Un compte : jusqu’à sa fermeture, ou {months} mois après sa dernière utilisation, annoncés par un courriel un mois avant. La fermeture efface le nom, l’adresse et tous les moyens de connexion. Il reste un identifiant sans nom, pour que l’historique des fiches se tienne.',
		en: 'An account: until it is closed, or {months} months after it was last used, told by an email a month before. Closing erases the name, the address and all ways of signing in. An id without a name stays, so that the history of records holds.',
		zh: '账户：直至关闭，或最后一次使用后 {months} 个月（提前一个月发邮件通知）。关闭后姓名、邮箱和所有登录方式均被删除，仅保留不含姓名的编号，以保持记录历史完整。',
	},
	'personalData.periods.reports': {
		fr: 'Un signalement : {months} mois après sa clôture. Le retirer efface son texte aussitôt.',
		en: 'A report: {months} months after it was closed. Withdrawing it erases its text at once.',
		zh: '错误报告：结案后 {months} 个月。撤回报告将立即删除其文字。',
	},
	'personalData.periods.activities': {
		fr: 'Ce que les actualités disent de ce qui a été fait au nom d’un acteur : {months} mois. Elles n’en gardent que des identifiants, sans celui du compte.',
		en: 'What the feed tells of what was done in the name of an actor: {months} months. Only ids of it are kept, without that of the account.',
		zh: '动态中以各方名义所做的事：{months} 个月。只保存编号，不含账户编号。',
	},
	'personalData.periods.log': {
		fr: 'Le journal des accès et des modifications : {months} mois. Il ne contient que des identifiants et des noms de champs.',
		en: 'The log of readings and changes: {months} months. It contains only ids and names of fields.',
		zh: '查阅与修改日志：{months} 个月。只含编号和字段名称。',
	},
	'personalData.rights': { fr: 'Vos droits', en: 'Your rights', zh: '您的权利' },
	'personalData.rights.read': {
		fr: 'Savoir ce qui est gardé de vous et en recevoir une copie.',
		en: 'To know what is kept of you and receive a copy of it.',
		zh: '了解所保存的您的信息，并获得副本。',
	},
	'personalData.rights.correct': {
		fr: 'Faire corriger ce qui est inexact.',
		en: 'To have corrected what is wrong.',
		zh: '要求更正不准确的内容。',
	},
	'personalData.rights.freeze': {
		fr: 'Faire geler ce qui est contesté : on le garde, personne ne s’en sert.',
		en: 'To have frozen what is disputed: it is kept, and nobody uses it.',
		zh: '要求冻结有争议的内容：予以保存，但无人使用。',
	},
	'personalData.rights.erase': {
		fr: 'Faire effacer, y compris des textes libres et de l’historique ; ce qui est effacé le reste après une restauration.',
		en: 'To have erased, also from free texts and the history; what is erased stays so after a restore.',
		zh: '要求删除，包括自由文本和历史记录；恢复备份后仍保持删除。',
	},
	'personalData.rights.object': {
		fr: 'Vous opposer à ce que vos coordonnées soient gardées.',
		en: 'To object to your details being kept.',
		zh: '反对保存您的联系方式。',
	},
	'personalData.ownAccount': {
		fr: 'Si vous avez un compte, tout ce qui est gardé de vous se lit et s’emporte dans <data>Mes données</data>, où se font aussi les demandes ; votre nom, votre adresse et vos moyens de connexion se changent dans <a>Mon compte</a>.',
		en: 'If you have an account, all that is kept of you can be read and taken away in <data>My data</data>, where requests are made too; your name, your address and your ways of signing in are changed in <a>My account</a>.',
		zh: '如您有账户，可在<data>我的数据</data>中查阅、导出所保存的全部信息并提出请求；在<a>我的账户</a>中修改姓名、地址和登录方式。',
	},
	'personalData.ask': { fr: 'Les faire valoir', en: 'How to use them', zh: '如何行使权利' },
	'personalData.askText': {
		fr: 'Écrivez à {email}, à l’attention du délégué à la protection des données. La réponse est due dans un délai d’un mois ; la demande est inscrite dans un registre, sans votre nom.',
		en: 'Write to {email}, for the attention of the data protection officer. The answer is due within a month; the request is entered in a register, without your name.',
		zh: '请写信至 {email}，并注明由数据保护官处理。应在一个月内答复；请求将录入台账，但不含您的姓名。',
	},
	'personalData.noContact': {
		fr: 'Le responsable de ce site n’a pas encore indiqué d’adresse de contact : adressez-vous au délégué à la protection des données de l’organisation qui vous a donné ce lien. La réponse est due dans un délai d’un mois.',
		en: 'Those in charge of this site have not given a contact address yet: turn to the data protection officer of the organisation that gave you this link. The answer is due within a month.',
		zh: '本网站的负责人尚未填写联系地址：请联系向您提供此链接的机构的数据保护官。应在一个月内答复。',
	},
	'personalData.remedy': {
		fr: 'Sans réponse satisfaisante, vous pouvez adresser une plainte à la Commission nationale de l’informatique et des libertés : <a>cnil.fr</a>.',
		en: 'Without a satisfactory answer, you can complain to the Commission nationale de l’informatique et des libertés (CNIL), which watches over data protection in France: <a>cnil.fr</a>.',
		zh: '如未得到满意答复，可向法国国家信息与自由委员会（CNIL）投诉：<a>cnil.fr</a>。',
	},
	'personalData.refused.changed': {
		fr: 'Quelqu’un l’a modifié entre-temps : la page montre ce qui est à jour, rien de ce que vous avez saisi n’est perdu.',
		en: 'Somebody changed it meanwhile: the page shows what is up to date, and nothing that you typed is lost.',
		zh: '期间已有他人修改：页面显示最新内容，您填写的内容不会丢失。',
	},
	'personalData.refused.gone': {
		fr: 'Cela n’existe plus, ou ce n’est pas à vous d’en répondre.',
		en: 'It is no longer there, or somebody else answers for it.',
		zh: '该内容已不存在，或不由您负责。',
	},
	'personalData.refused.input': {
		fr: 'Un champ ne convient pas : vérifiez l’adresse, le numéro et la date.',
		en: 'A field does not fit: check the address, the number and the date.',
		zh: '有一项填写不符合要求：请检查邮箱、电话和日期。',
	},
	'personalData.periods.texts': {
		fr: 'Une discussion : {comments} mois après son dernier commentaire. Une proposition close : {proposals} mois. Les avis : aussi longtemps que ce dont ils parlent. Leur auteur n’y est qu’un identifiant, et un nom écrit dans le texte en est retiré quand la personne est effacée.',
		en: 'A discussion: {comments} months after its last comment. A closed proposal: {proposals} months. Judgements: for as long as what they are about. Their author is an id alone there, and a name written in the text is taken out when the person is erased.',
		zh: '讨论：最后一条留言后 {comments} 个月。已结束的提议：{proposals} 个月。判断：与其所涉内容同期保存。作者仅以编号表示，个人信息被删除时，文字中的姓名一并删除。',
	},
	'personalData.periods.letters': {
		fr: 'Un courriel : son adresse et son texte sont effacés dès l’envoi ; la trace de cet envoi, après 30 jours.',
		en: 'An email: its address and its text are erased as soon as it is sent; the trace that it was sent, after 30 days.',
		zh: '邮件：地址与正文在发送后即删除；发送记录保存 30 天。',
	},
	'personalData.periods.requests': {
		fr: 'Une demande et sa réponse, sans nom : {months} mois, comme preuve.',
		en: 'A request and its answer, without a name: {months} months, as proof.',
		zh: '请求及其答复（不含姓名）：保存 {months} 个月作为证明。',
	},
	'personalData.who': {
		fr: 'Qui en répond',
		en: 'Who answers for them',
		zh: '由谁负责',
	},
	'personalData.whoText': {
		fr: 'Le responsable du traitement est {controller}.',
		en: 'The controller is {controller}.',
		zh: '数据控制者为 {controller}。',
	},
	'personalData.whoUnnamed': {
		fr: 'Le responsable du traitement est l’organisation qui met ce site en ligne.',
		en: 'The controller is the organisation that runs this site.',
		zh: '数据控制者为运营本网站的机构。',
	},
	'personalData.reading': {
		fr: 'Chargement…',
		en: 'Loading…',
		zh: '正在加载……',
	},
	'personalData.cookies': {
		fr: 'Cookies',
		en: 'Cookies',
		zh: 'Cookie',
	},
	'personalData.cookiesText': {
		fr: 'Aucun cookie n’est déposé chez les visiteurs, et aucun ne sert à mesurer ou à suivre : il n’y a rien à accepter. Ceux qui se connectent reçoivent ce que la connexion demande, et rien d’autre.',
		en: 'No cookie is given to visitors, and none serves to measure or to track: there is nothing to accept. Whoever signs in receives what that needs, and nothing else.',
		zh: '不向访客设置 Cookie，也不用于统计或跟踪，因此无需同意。登录者仅获得登录所必需的内容。',
	},
	'personalData.cookies.session': {
		fr: 'Un cookie de session, que les scripts ne lisent pas : une semaine après le dernier usage, un mois au plus.',
		en: 'A cookie of the session, which scripts cannot read: a week after its last use, a month at most.',
		zh: '会话 Cookie（脚本无法读取）：最后一次使用后一周失效，最长一个月。',
	},
	'personalData.cookies.ceremony': {
		fr: 'Pendant la connexion par un fournisseur d’identité ou une clé d’accès, un cookie de dix minutes.',
		en: 'While one signs in by an identity provider or a passkey, a cookie of ten minutes.',
		zh: '通过身份提供方或通行密钥登录时，使用十分钟有效的 Cookie。',
	},
	'personalData.cookies.browser': {
		fr: 'Dans le navigateur même, sans être envoyés : vos choix d’affichage, vos brouillons de formulaire, le nom sous lequel vous êtes connecté.',
		en: 'In the browser itself, sent to nobody: how you chose to see pages, forms that you began, the name under which you are signed in.',
		zh: '仅保存在浏览器中、不会发送：显示选项、未提交的表单草稿、登录名称。',
	},
} as const satisfies Catalogue

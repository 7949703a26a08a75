import type { Catalogue } from '../catalogue'

export const precheck = {
	'precheck.title': { fr: 'Avant de partir', en: 'Before you go', zh: '出访之前' },
	'precheck.standfirst': {
		fr: 'Qui d’autre y va, à quelles dates il y a moins de monde, avec qui partir : à vérifier avant toute annonce.',
		en: 'Who else goes, at which dates fewer do, with whom to go: to be checked before any announcement.',
		zh: '还有谁去、何时人少、可与谁同行：在公布之前先查一查。',
	},
	'precheck.form': { fr: 'La mission envisagée', en: 'The planned mission', zh: '拟议的访问' },
	'precheck.actor': { fr: 'Qui part', en: 'Who goes', zh: '访问方' },
	'precheck.city': { fr: 'Où', en: 'Where', zh: '目的地' },
	'precheck.start': { fr: 'Premier jour', en: 'First day', zh: '首日' },
	'precheck.end': { fr: 'Dernier jour', en: 'Last day', zh: '末日' },
	'precheck.sectors': { fr: 'Filières (facultatif)', en: 'Sectors (optional)', zh: '领域（可选）' },
	'precheck.suggestedSectors': {
		fr: 'Vos filières habituelles',
		en: 'Your usual sectors',
		zh: '贵方常用领域',
	},
	'precheck.ask': { fr: 'Vérifier ces dates', en: 'Check these dates', zh: '核对这些日期' },
	'precheck.private': {
		fr: 'Ce projet reste privé : il n’est ni enregistré, ni gardé dans l’adresse de la page. Dix questions par jour.',
		en: 'This draft stays private: it is neither stored nor kept in the address of the page. Ten questions a day.',
		zh: '此计划保密：既不保存，也不写入网址。每天可查询十次。',
	},
	'precheck.missing.actor': { fr: 'Choisissez qui part.', en: 'Choose who goes.', zh: '请选择访问方。' },
	'precheck.missing.city': {
		fr: 'Choisissez une ville ou un territoire.',
		en: 'Choose a city or a territory.',
		zh: '请选择城市或地区。',
	},
	'precheck.missing.start': {
		fr: 'Indiquez le premier jour.',
		en: 'Give the first day.',
		zh: '请填写首日。',
	},
	'precheck.missing.end': { fr: 'Indiquez le dernier jour.', en: 'Give the last day.', zh: '请填写末日。' },
	'precheck.missing.order': {
		fr: 'Le dernier jour vient avant le premier.',
		en: 'The last day comes before the first.',
		zh: '末日早于首日。',
	},
	'precheck.missing.length': {
		fr: 'Un séjour dure {days} jours au plus : choisissez des dates plus proches.',
		en: 'A stay lasts {days} days at most: choose nearer dates.',
		zh: '行程最长 {days} 天：请选择更近的日期。',
	},
	'precheck.empty': {
		fr: 'Aucune question posée pour l’instant',
		en: 'No question asked yet',
		zh: '尚未查询',
	},
	'precheck.emptyText': {
		fr: 'Indiquez qui part, où et quand. La réponse s’affiche ici, en quelques phrases, avec ses preuves.',
		en: 'Say who goes, where and when. The answer comes here, in a few sentences, with its evidence.',
		zh: '请说明访问方、目的地与时间。结果将以几句话显示于此，并附依据。',
	},
	'precheck.reading': {
		fr: 'Chargement des missions proches…',
		en: 'Loading the missions near these dates…',
		zh: '正在加载相近的访问……',
	},
	'precheck.rateLimited': {
		fr: 'Dix questions ont déjà été posées aujourd’hui depuis votre réseau. Revenez demain : cette limite protège les projets des autres.',
		en: 'Ten questions were already asked today from your network. Come back tomorrow: this limit protects the drafts of others.',
		zh: '您的网络今天已查询十次。请明天再来：此限制用于保护他方的计划。',
	},
	'precheck.answer': { fr: 'Réponse', en: 'Answer', zh: '查询结果' },
	'precheck.others': { fr: 'Qui d’autre y va', en: 'Who else goes', zh: '还有谁去' },
	'precheck.near': {
		fr: 'à {days} jours près',
		en: 'within {days} days',
		zh: '前后 {days} 天内',
	},
	'precheck.withYou': {
		fr: 'Avec vous : {sentence}',
		en: 'With you: {sentence}',
		zh: '若您前往：{sentence}',
	},
	'precheck.shared': {
		fr: 'Filières communes avec d’autres : {sectors}.',
		en: 'Sectors shared with others: {sectors}.',
		zh: '其他机构也涉及的领域：{sectors}。',
	},
	'precheck.events': {
		fr: 'Événements sur place à ces dates, auxquels adosser la mission :',
		en: 'Events there at these dates, which the mission could join:',
		zh: '当地同期活动，可借此出访：',
	},
	'precheck.possible': {
		fr: '{count, plural, one {# autre datée de l’année seule} other {# autres datées de l’année seule}}',
		en: '{count, plural, one {# more dated to the year only} other {# more dated to the year only}}',
		zh: '{count, plural, other {另有 # 次仅知年份}}',
	},
	'precheck.present': {
		fr: 'Voir le croisement actuel',
		en: 'See the present overlap',
		zh: '查看现有重叠',
	},
	'precheck.drafts.signedIn': {
		fr: 'Projets non publics : comptés par semaine pour les personnes connectées.',
		en: 'Drafts that are not public: counted by week for those who are signed in.',
		zh: '未公开的计划：仅为已登录者按周计数。',
	},
	'precheck.drafts.none': {
		fr: 'Projets non publics : moins de trois organismes ces semaines-là, ou aucun.',
		en: 'Drafts that are not public: fewer than three organisations in these weeks, or none.',
		zh: '未公开的计划：这几周少于三个机构，或没有。',
	},
	'precheck.drafts.THREE_TO_FIVE': {
		fr: '{period} : de trois à cinq organismes ont un projet non public.',
		en: '{period}: three to five organisations have a draft that is not public.',
		zh: '{period}：有三至五个机构有未公开的计划。',
	},
	'precheck.drafts.SIX_OR_MORE': {
		fr: '{period} : six organismes ou plus ont un projet non public.',
		en: '{period}: six organisations or more have a draft that is not public.',
		zh: '{period}：有六个或更多机构有未公开的计划。',
	},
	'precheck.drafts.sector': {
		fr: 'Au moins trois d’entre eux travaillent sur une de vos filières.',
		en: 'At least three of them work in one of your sectors.',
		zh: '其中至少三个涉及您的领域。',
	},
	'precheck.dates': { fr: 'D’autres dates', en: 'Other dates', zh: '其他日期' },
	'precheck.quietest': {
		fr: 'Les semaines les plus calmes',
		en: 'The quietest weeks',
		zh: '最清静的几周',
	},
	'precheck.calendar': {
		fr: 'Semaine par semaine',
		en: 'Week by week',
		zh: '逐周查看',
	},
	'precheck.calendar.wanted': { fr: 'vos dates', en: 'your dates', zh: '您的日期' },
	'precheck.calendar.quiet': {
		fr: 'parmi les plus calmes',
		en: 'among the quietest',
		zh: '最清静的几周之一',
	},
	'precheck.calendar.mission': { fr: 'autre mission', en: 'other mission', zh: '其他访问' },
	'precheck.calendar.meeting': {
		fr: 'autre mission, à vos dates',
		en: 'other mission, at your dates',
		zh: '与您日期重合的其他访问',
	},
	'precheck.calendar.event': { fr: 'événement ou échéance', en: 'event or deadline', zh: '活动或期限' },
	'precheck.calendar.avoided': {
		fr: 'jour férié ou à éviter',
		en: 'public holiday, or to avoid',
		zh: '公共假日或应避开的日期',
	},
	'precheck.calendar.day': {
		fr: '{day}{missions, plural, =0 {} one {, une autre mission} other {, # autres missions}}{events, plural, =0 {} one {, un événement ou une échéance} other {, # événements ou échéances}}{avoided, select, true {, férié ou à éviter} other {}}',
		en: '{day}{missions, plural, =0 {} one {, one other mission} other {, # other missions}}{events, plural, =0 {} one {, an event or deadline} other {, # events or deadlines}}{avoided, select, true {, public holiday or to avoid} other {}}',
		zh: '{day}{missions, plural, =0 {} other {，另有#次访问}}{events, plural, =0 {} other {，#项活动或期限}}{avoided, select, true {，公共假日或应避开} other {}}',
	},
	'precheck.calendar.keys': {
		fr: 'Flèches : d’un jour ou d’une semaine à l’autre. Page : d’un mois à l’autre. Entrée : partir ce jour-là. Maj et flèches : choisir plusieurs jours.',
		en: 'Arrows: from one day or week to the next. Page keys: from one month to the next. Enter: leave on that day. Shift and arrows: choose several days.',
		zh: '方向键：逐日或逐周移动。翻页键：逐月移动。回车键：当日出发。Shift 加方向键：选择多日。',
	},
	'precheck.calendar.left': {
		fr: '{count, plural, one {# autre date ne tient pas dans ce calendrier.} other {# autres dates ne tiennent pas dans ce calendrier.}}',
		en: '{count, plural, one {# more date does not fit in this calendar.} other {# more dates do not fit in this calendar.}}',
		zh: '{count, plural, other {另有 # 个日期未列入此日历。}}',
	},
	'precheck.offices': {
		fr: 'Bureaux français sur place',
		en: 'French offices on site',
		zh: '当地的法国代表处',
	},
	'precheck.noOffice': {
		fr: 'Aucun bureau recensé à cet endroit ; cela ne veut pas dire qu’il n’y en a pas.',
		en: 'No office on record there; this does not mean that there is none.',
		zh: '当地没有代表处的记录；这并不意味着没有。',
	},
	'precheck.moreOffices': {
		fr: '{count, plural, one {Et # autre bureau.} other {Et # autres bureaux.}}',
		en: '{count, plural, one {And # more office.} other {And # more offices.}}',
		zh: '{count, plural, other {另有 # 个代表处。}}',
	},
	'precheck.partners': { fr: 'Avec qui partir', en: 'With whom to go', zh: '可与谁同行' },
	'precheck.noPartner': {
		fr: 'Aucun acteur recensé ne cherche à y partir, n’y va à ces dates ni n’y a de lien dans vos filières.',
		en: 'No actor on record seeks to go there, goes at these dates or has a link there in your sectors.',
		zh: '没有机构有意同往、同期前往，或在您的领域与当地有合作关系的记录。',
	},
	'precheck.evidence': { fr: 'Voir la fiche', en: 'See the record', zh: '查看记录' },
	'precheck.morePartners': {
		fr: '{count, plural, one {Et # autre.} other {Et # autres.}}',
		en: '{count, plural, one {And # other.} other {And # others.}}',
		zh: '{count, plural, other {另有 # 个。}}',
	},
	'precheck.onwards': { fr: 'Pour aller plus loin', en: 'Further reading', zh: '延伸阅读' },
	'precheck.onwards.profile': {
		fr: '{name} : les liens, les missions et les bureaux recensés',
		en: '{name}: links, missions and offices on record',
		zh: '{name}：有记录的合作关系、访问与代表处',
	},
	'precheck.onwards.overlaps': {
		fr: '{name} : les croisements passés et en cours',
		en: '{name}: past and present overlaps',
		zh: '{name}：过去与进行中的重叠',
	},
	'precheck.unknown': {
		fr: 'Ce que cette réponse ne sait pas',
		en: 'What this answer does not know',
		zh: '此答案未能涵盖的内容',
	},
	'precheck.unknown.record': {
		fr: 'Les missions qui ne figurent dans aucune source publique lue : ce qui n’est pas recensé peut avoir lieu.',
		en: 'Missions found in no public source read: what is not on record may take place.',
		zh: '未在已读的公开来源中查到的访问：没有记录并不意味着无人前往。',
	},
	'precheck.unknown.drafts': {
		fr: 'Les projets non publics ne sont que comptés, par semaine et par tranches, une fois par jour, et pour les seules personnes connectées.',
		en: 'Drafts that are not public are only counted, by week and in ranges, once a day, and for those who are signed in alone.',
		zh: '未公开的计划仅按周、按区间计数，每天一次，且仅供已登录者查看。',
	},
	'precheck.unknown.holidays': {
		fr: 'Les ponts et les jours fériés déplacés, annoncés d’une année sur l’autre.',
		en: 'Bridge days and moved holidays, which are announced from year to year.',
		zh: '逐年公布的连休与假日调整安排。',
	},
	'precheck.unknown.consulted': {
		fr: 'Ce qu’en pensent les autres : personne n’a été consulté, chaque collectivité reste libre.',
		en: 'What the others think: nobody was consulted, each speaks for itself.',
		zh: '其他机构的想法：未征询任何一方，各方只代表自己。',
	},
	'precheck.link': {
		fr: 'Avant de partir : qui d’autre y va ?',
		en: 'Before you go: who else goes?',
		zh: '出访之前：还有谁去？',
	},
} satisfies Catalogue

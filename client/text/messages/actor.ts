import type { Catalogue } from '../catalogue'

export const actor = {
	'actor.reading': { fr: 'Chargement du profil…', en: 'Loading the profile…', zh: '正在加载档案……' },
	'actor.gone': {
		fr: 'Aucun acteur à cette adresse',
		en: 'No actor at this address',
		zh: '此地址没有相应机构',
	},
	'actor.otherCountries': {
		fr: 'Pour d’autres pays :',
		en: 'For other countries:',
		zh: '在其他伙伴国：',
	},
	'actor.otherCountry': {
		fr: '{country} ({counts}).',
		en: '{country} ({counts}).',
		zh: '{country}（{counts}）。',
	},
	'actor.otherCountryNothing': {
		fr: '{country} (rien de recensé).',
		en: '{country} (nothing on record).',
		zh: '{country}（没有记录）。',
	},
	'actor.goneText': {
		fr: 'L’adresse a pu être mal copiée, ou cet acteur n’est pas chargé ici. Cherchez un nom, un code INSEE ou un nom local.',
		en: 'The address may have been copied badly, or this actor is not loaded here. Search for a name, an INSEE code or a local name.',
		zh: '地址可能复制有误，或此处未载入该机构。请搜索名称、INSEE 代码或当地名称。',
	},
	'actor.code': { fr: 'code {code}', en: 'code {code}', zh: '代码 {code}' },
	'actor.population': {
		fr: '{population} habitants',
		en: '{population} inhabitants',
		zh: '人口 {population}',
	},
	'actor.former': { fr: 'Anciens noms : {names}', en: 'Former names: {names}', zh: '曾用名：{names}' },
	'actor.formerUntil': {
		fr: '{name} (jusqu’en {until})',
		en: '{name} (until {until})',
		zh: '{name}（至{until}年）',
	},
	'actor.formerFromUntil': {
		fr: '{name} ({from}–{until})',
		en: '{name} ({from}–{until})',
		zh: '{name}（{from}–{until}年）',
	},
	'actor.aliases': { fr: 'Aussi : {names}', en: 'Also: {names}', zh: '又称：{names}' },
	'actor.summary': {
		fr: 'Recensé : {counts}. Seuls figurent les faits trouvés dans des sources publiques.',
		en: 'On record: {counts}. Only facts found in public sources are shown.',
		zh: '有记录：{counts}。仅包括公开来源中查到的事实。',
	},
	'actor.choose': {
		fr: 'Choisir comme ma collectivité',
		en: 'Choose as my local authority',
		zh: '设为我的地方政府',
	},
	'actor.chosen': { fr: 'C’est ma collectivité', en: 'This is my local authority', zh: '这是我的地方政府' },
	'actor.unchoose': { fr: 'Annuler ce choix', en: 'Undo this choice', zh: '取消选择' },
	'actor.does': {
		fr: '{name} : ses activités {where}',
		en: '{name}: its activities {where}',
		zh: '{name}{where}的活动',
	},
	'actor.hosts': {
		fr: 'Activités avec : {name}',
		en: 'Activities with: {name}',
		zh: '与{name}有关的活动',
	},
	'actor.doesCaption': {
		fr: 'Liens d’abord, puis missions, bureaux et souhaits. Si deux sources se contredisent, les deux sont montrées.',
		en: 'Links first, then missions, offices and wishes. If two sources disagree, both are shown.',
		zh: '先列合作关系，再列访问、代表处和意愿。若两个来源相互矛盾，两者均予显示。',
	},
	'actor.bySector': { fr: 'Par filière', en: 'By sector', zh: '按领域' },
	'actor.bySectorCaption': {
		fr: 'Filières citées par les liens et les missions, avec les partenaires.',
		en: 'Sectors named by links and missions, with the partners.',
		zh: '合作关系与访问所涉领域及合作伙伴。',
	},
	'actor.partners': { fr: 'Partenaires', en: 'Partners', zh: '合作伙伴' },
	'actor.sector': { fr: 'Filière', en: 'Sector', zh: '领域' },
	'actor.records': { fr: 'Fiches', en: 'Records', zh: '记录' },
	'actor.timeline': { fr: 'Dans le temps', en: 'Over time', zh: '时间线' },
	'actor.nothing': {
		fr: 'Rien de recensé. Cela ne veut pas dire qu’il ne se passe rien.',
		en: 'Nothing is on record. It does not mean that nothing happens.',
		zh: '没有记录。这并不意味着没有活动。',
	},
	'actor.kind.mission': { fr: 'Mission', en: 'Mission', zh: '访问' },
	'actor.kind.visit': { fr: 'Visite en France', en: 'Visit to France', zh: '来法访问' },
	'actor.constellation': {
		fr: 'La constellation du territoire',
		en: 'The constellation of the territory',
		zh: '该地区的星座',
	},
	'actor.neighbours': { fr: 'Ses partenaires', en: 'Its partners', zh: '合作伙伴图' },
	'actor.constellationText': {
		fr: '{actors, plural, one {# acteur et ses partenaires} other {# acteurs et leurs partenaires}}. En vermillon : un partenaire partagé. Trait plein : lien établi ; tirets : à confirmer ; encre pâle : nouvelles anciennes.',
		en: '{actors, plural, one {# actor and its partners} other {# actors and their partners}}. In vermilion: a shared partner. Plain line: link established; dashes: to be confirmed; pale ink: old news.',
		zh: '{actors, plural, other {#}} 个机构及其合作伙伴。朱红：共同伙伴。实线：已确认的合作关系；虚线：待确认；墨色浅：消息较旧。',
	},
	'actor.constellationPicture': {
		fr: '{actors, plural, one {# acteur} other {# acteurs}} à gauche, {partners, plural, one {# partenaire} other {# partenaires}} à droite, {links, plural, one {# trait} other {# traits}} entre eux ; le tableau qui suit dit la même chose.',
		en: '{actors, plural, one {# actor} other {# actors}} on the left, {partners, plural, one {# partner} other {# partners}} on the right, {links, plural, one {# line} other {# lines}} between them; the table below says the same.',
		zh: '左侧 {actors, plural, other {#}} 个机构，右侧 {partners, plural, other {#}} 个合作伙伴，共 {links, plural, other {#}} 条线；下方表格内容相同。',
	},
	'actor.constellationMore': {
		fr: 'Le dessin s’arrête à {shown} traits ; le tableau donne les {total}.',
		en: 'The drawing stops at {shown} lines; the table gives all {total}.',
		zh: '图中只显示 {shown} 条线；表格列出全部 {total} 条。',
	},
	'actor.constellationLeft': {
		fr: '{count, plural, one {# autre partenaire n’est pas montré ici} other {# autres partenaires ne sont pas montrés ici}} ; voir le graphe.',
		en: '{count, plural, one {# more partner is not shown here} other {# more partners are not shown here}}; see the graph.',
		zh: '另有 {count, plural, other {#}} 个伙伴未在此显示；请见关系图。',
	},
	'actor.overlaps': { fr: 'Croisements', en: 'Overlaps', zh: '交叉' },
	'actor.overlapsCount': {
		fr: '{count, plural, =0 {aucun} other {#}}, au {day}',
		en: '{count, plural, =0 {none} other {#}}, as of {day}',
		zh: '截至{day}，{count, plural, =0 {无} other {# 处}}',
	},
	'actor.noOverlaps': {
		fr: '{name} : aucun croisement à cette date.',
		en: 'No overlap concerns {name} at this date.',
		zh: '截至此日期，没有与{name}有关的交叉。',
	},
	'actor.allOverlaps': {
		fr: 'Voir les {count} croisements',
		en: 'See the {count} overlaps',
		zh: '查看全部 {count} 处交叉',
	},
	'actor.opportunities': { fr: 'À mettre en commun', en: 'Shared opportunities', zh: '可共享' },
	'actor.opportunitiesCount': {
		fr: '{count, plural, =0 {aucune piste} one {# piste} other {# pistes}}',
		en: '{count, plural, =0 {no opportunity} one {# opportunity} other {# opportunities}}',
		zh: '{count, plural, =0 {没有线索} other {# 条线索}}',
	},
	'actor.noOpportunities': {
		fr: '{name} : aucune piste à cette date.',
		en: 'No opportunity concerns {name} at this date.',
		zh: '截至此日期，没有与{name}有关的线索。',
	},
	'actor.allOpportunities': {
		fr: 'Voir les {count} pistes',
		en: 'See the {count} opportunities',
		zh: '查看全部 {count} 条线索',
	},
	'actor.closenessReading': {
		fr: 'Chargement des acteurs proches…',
		en: 'Loading the actors close to it…',
		zh: '正在加载相近的机构……',
	},
	'actor.constellations': {
		fr: 'Sa constellation',
		en: 'Its constellation',
		zh: '所属星座',
	},
	'actor.whoCouldMeet': {
		fr: 'Qui pourrait se réunir : les constellations de ce territoire',
		en: 'Who could meet: the constellations of this territory',
		zh: '谁可以聚首：该地区的星座',
	},
	'actor.noConstellation': {
		fr: '{name} : aucune constellation à cette date, faute d’un lien ouvert qui rapproche deux acteurs français d’un partenaire.',
		en: '{name} is in no constellation at this date: no open link brings two French actors and a partner together there.',
		zh: '截至此日期，{name}不属于任何星座：没有现行合作关系使两个法国机构与一个伙伴相近。',
	},
	'actor.allConstellations': {
		fr: 'Voir les {count} constellations',
		en: 'See the {count} constellations',
		zh: '查看全部 {count} 个星座',
	},
	'actor.closest': { fr: 'Les plus proches', en: 'The closest actors', zh: '最相近的机构' },
	'actor.closestFirst': {
		fr: 'En premier, {name} : {sentence}',
		en: 'First, {name}: {sentence}',
		zh: '首先是{name}：{sentence}',
	},
	'actor.noClosest': {
		fr: '{name} : aucun autre acteur français n’a de partenaire en commun à cette date.',
		en: 'No other French actor shares a partner with {name} at this date.',
		zh: '截至此日期，没有其他法国机构与{name}拥有共同伙伴。',
	},
	'actor.closestCaption': {
		fr: 'Acteurs français qui ont les mêmes partenaires. L’affinité est plus forte quand peu d’autres les ont ; le recouvrement d’activité, par partenaire et par filière, va de 0 à 1.',
		en: 'French actors that have the same partners. Affinity is stronger when few others have them; the overlap of activity, by partner and sector, goes from 0 to 1.',
		zh: '拥有相同伙伴的法国机构。其他机构越少与之合作，契合度越高；重合度按伙伴与领域计，介于 0 与 1 之间。',
	},
	'actor.sharedPartners': { fr: 'Partenaires en commun', en: 'Partners in common', zh: '共同伙伴' },
	'actor.affinity': { fr: 'Affinité', en: 'Affinity', zh: '契合度' },
	'actor.pairOverlap': { fr: 'Recouvrement d’activité', en: 'Overlap of activity', zh: '重合度' },
	'actor.balance': {
		fr: 'Équilibre des activités {where} et en France',
		en: 'Balance of activities {where} and in France',
		zh: '{where}与在法国活动的平衡',
	},
	'actor.balanceText': {
		fr: 'D’après les missions et les visites recensées jusqu’à cette date, celles de l’acteur et de son territoire.',
		en: 'From the missions and visits on record until this date, of the actor and of its territory.',
		zh: '根据截至此日期历年有记录的出访与来访，包括该机构及其辖区内各方。',
	},
	'actor.noFunction': {
		fr: '{name} : aucune fonction à appeler n’est recensée. Le consulat et le réseau indiqués sur la page d’un croisement peuvent vous orienter.',
		en: '{name}: no function to call is on record. The consulate and the network named on the page of an overlap can direct you.',
		zh: '{name}：没有可联系的职务记录。交叉页面所列的领事馆和协作网络可提供指引。',
	},
} satisfies Catalogue

import type { Catalogue } from '../catalogue'

export const errors = {
	'error.title': {
		fr: 'Le serveur n’a pas répondu',
		en: 'No response from the server',
		zh: '服务器没有响应',
	},
	'error.refused': {
		fr: 'Cette demande n’a pas abouti',
		en: 'This request did not go through',
		zh: '请求未能完成',
	},
	'error.page.actor': { fr: 'Profil d’un acteur', en: 'Profile of an actor', zh: '机构档案' },
	'error.page.constellation': { fr: 'Une constellation', en: 'A constellation', zh: '一个星座' },
	'error.page.overlap': { fr: 'Un croisement', en: 'An overlap', zh: '一处重叠' },
	'error.page.opportunity': {
		fr: 'Une piste à mettre en commun',
		en: 'A shared opportunity',
		zh: '一条可共享的线索',
	},
	'error.page.record': { fr: 'Une fiche', en: 'A record', zh: '一条记录' },
	'error.away': { fr: 'Le serveur ne répond pas', en: 'The server is not answering', zh: '服务器没有响应' },
	'error.readingScreen': { fr: 'Chargement de la page…', en: 'Loading the page…', zh: '正在加载页面……' },
	'error.retry': { fr: 'Réessayer', en: 'Try again', zh: '重试' },
	'error.retryNow': { fr: 'Réessayer maintenant', en: 'Try again now', zh: '立即重试' },
	'error.retryIn': {
		fr: '{seconds, plural, one {Nouvel essai dans # seconde.} other {Nouvel essai dans # secondes.}}',
		en: '{seconds, plural, one {Next attempt in # second.} other {Next attempt in # seconds.}}',
		zh: '{seconds, plural, other {#秒后再次尝试。}}',
	},
	'error.retrying': { fr: 'Nouvel essai en cours…', en: 'Trying again…', zh: '正在重试……' },
	'error.kept': {
		fr: 'Vos choix sont conservés ; rien n’est perdu.',
		en: 'Your choices are kept; nothing is lost.',
		zh: '您的选择已保留，没有丢失任何内容。',
	},
	'error.notSent': {
		fr: 'Le serveur n’a pas répondu. Ce que vous avez saisi reste ici : renvoyez, l’envoi ne sera pas doublé.',
		en: 'No response from the server. What you typed stays here: send it again, nothing is done twice.',
		zh: '未收到响应。您填写的内容仍保留在此：请重新发送，不会重复执行。',
	},
	'error.network': {
		fr: 'Le serveur ne répond pas. La page réessaie d’elle-même et s’affichera dès qu’il répondra.',
		en: 'The server is not answering. The page tries again by itself and will show as soon as it does.',
		zh: '服务器没有响应。页面会自动重试，一旦恢复即可显示。',
	},
	'error.unavailable': {
		fr: 'Le service est momentanément indisponible. La page réessaie d’elle-même et s’affichera dès son retour.',
		en: 'The service is not available for the moment. The page tries again by itself and will show once it is back.',
		zh: '服务暂时不可用。页面会自动重试，一旦恢复即可显示。',
	},
	'error.rateLimited': {
		fr: 'Trop de demandes en peu de temps depuis cette adresse. Réessayez dans une minute.',
		en: 'Too many requests in a short time from this address. Try again in a minute.',
		zh: '此地址短时间内请求过多。请一分钟后重试。',
	},
	'error.badInput': {
		fr: 'La demande contient une valeur que le serveur n’accepte pas. Retirez un filtre ou la date, puis réessayez.',
		en: 'The request contains a value that the server does not accept. Remove a filter or the date, then try again.',
		zh: '请求中有服务器不接受的值。请移除某个筛选条件或日期后重试。',
	},
	'error.tooCostly': {
		fr: 'Cette demande porte sur trop de fiches à la fois. Réduisez la liste avec un filtre.',
		en: 'This request covers too many records at once. Shorten the list with a filter.',
		zh: '此请求涉及的记录过多。请用筛选条件缩小范围。',
	},
	'error.notFound': {
		fr: 'Cette fiche n’est pas, ou plus, dans les données à cette date.',
		en: 'This record is not, or no longer, in the data at this date.',
		zh: '在此日期的数据中没有这条记录。',
	},
	'error.internal': {
		fr: 'Une erreur s’est produite sur le serveur et a été enregistrée. Réessayez.',
		en: 'An error occurred on the server and was logged. Try again.',
		zh: '服务器出错，错误已记录。请重试。',
	},
} satisfies Catalogue

/** The modules of one language that the build makes of messages/. */
declare module 'virtual:messages/*' {
	export const messages: import('./loadMessages').Messages
}

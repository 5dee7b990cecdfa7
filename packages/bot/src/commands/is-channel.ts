/** Whether a command was typed in a channel, which has settings of its own: not to the app itself, nor on its Home tab. */
export const isChannel = (channelId: string): boolean => /^[CG]/.test(channelId);

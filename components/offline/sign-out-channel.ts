const channelName = "otkaz-desk";
const signedOut = "signed-out";

/** Tells every open page of the desk in this browser that somebody signs out here. */
export function announceSignOut(): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(signedOut);
  channel.close();
}

/** Hears of a sign-out in this browser; gives back how to stop listening. */
export function onSignOut(heard: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    if (data === signedOut) heard();
  };
  return () => channel.close();
}

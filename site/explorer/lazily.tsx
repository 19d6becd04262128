import { type ComponentType, useState } from 'react';
import { useSpeech } from './context.js';
import { useLoaded } from './hooks.js';

/** A component whose code is loaded when it is first shown; until then nothing, or that it is loading, stands there. */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType<{ failed?: boolean | undefined }> = Waiting,
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  const once = async () => {
    loaded = await load();
    return { Component: loaded };
  };
  return function Lazy(props: P) {
    const [ready] = useState(() => loaded);
    const { value, failed } = useLoaded(once, 'code');
    const Component = ready ?? value?.Component;
    return Component === undefined ? <Meanwhile failed={failed} /> : <Component {...props} />;
  };
}

export function Waiting({ failed }: { readonly failed?: boolean | undefined }) {
  const { say } = useSpeech();
  return <p className="none">{say(failed ? 'notLoaded' : 'loading')}</p>;
}

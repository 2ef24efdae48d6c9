import { type Adapter, defineAdapter } from "../adapter.ts";

/** The adapter that states nothing: the common grammar of the Chinese press alone. */
export const generic: Adapter = defineAdapter({ name: "generic" });

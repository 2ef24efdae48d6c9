import { type Adapter, defineAdapter } from "../adapter.js";

/** The adapter that states nothing: the common grammar of the Chinese press alone. */
export const generic: Adapter = defineAdapter({ name: "generic" });

import { type Adapter, defineAdapter } from "../adapter.js";

/** hrnewspaper.com (人力资源报): portal pages and their dumps. */
export const hrnewspaper: Adapter = defineAdapter({
  name: "hrnewspaper",
  hosts: ["hrnewspaper.com"],
  signature: /hrnewspaper\.com|人力资源报/u,
});

// Node has it; its types are with those of browsers alone.
declare namespace WebAssembly {
  function compile(bytes: Uint8Array): Promise<Module>;
}

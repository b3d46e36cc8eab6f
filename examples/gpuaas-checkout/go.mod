module gpuaas.example/gpuaas

go 1.22

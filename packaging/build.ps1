# Makes the packages for Windows into target\packages: a portable .zip, and with the WiX toolset on the PATH an installer
# for the user alone that asks for no administrator. Needs Maven and a JDK 25 or newer with jlink and jpackage.
# Run: powershell -ExecutionPolicy Bypass -File packaging\build.ps1
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
& mvn.cmd -B -ntp -q -DskipTests package license:add-third-party 'exec:exec@packages' @args
exit $LASTEXITCODE

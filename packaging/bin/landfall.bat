@echo off
rem Starts Landfall with a JDK 25 or newer: JAVA_HOME, the java on the PATH, or one installed in a usual place.
rem This file stays in ASCII: cmd misreads other bytes under the Chinese code page.
setlocal EnableExtensions DisableDelayedExpansion
set "LIB=%~dp0..\lib"
set "JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try "%%~dpJ.."
if not defined JAVA call :search "%ProgramFiles%\Java"
if not defined JAVA call :search "%ProgramFiles%\Eclipse Adoptium"
if not defined JAVA call :search "%ProgramFiles%\Microsoft"
if not defined JAVA call :search "%ProgramFiles%\Zulu"
if not defined JAVA call :search "%ProgramFiles%\BellSoft"
if not defined JAVA call :search "%ProgramFiles%\Amazon Corretto"
if not defined JAVA call :search "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
if not defined JAVA call :search "%USERPROFILE%\.jdks"

if not defined JAVA (
    chcp 65001 >nul
    type "%LIB%\no-java.txt" >&2
    exit /b 1
)

"%JAVA%" "@%LIB%\jvm.options" -cp "%LIB%\landfall.jar" landfall.Landfall %*
exit /b %ERRORLEVEL%

:search
if not exist "%~1\" exit /b 0
for /d %%D in ("%~1\*") do if not defined JAVA call :try "%%~D"
exit /b 0

:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "delims=.-+ " %%M in ("%%~V") do if %%M GEQ 25 set "JAVA=%~1\bin\java.exe"
)
exit /b 0

# A Debian package by CPack: `tools/package` builds and checks it.
include(GNUInstallDirs)
find_program(GZIP gzip)
if(NOT GZIP)
    return()
endif()
set(packaging ${PROJECT_SOURCE_DIR}/resources/linux)
set(packed ${CMAKE_CURRENT_BINARY_DIR}/packed)

# wholehearted_pack(<file> <packed> <folder>): installs a file as Debian wants it, without the hour it was packed.
function(wholehearted_pack file name folder)
    add_custom_command(OUTPUT ${packed}/${name}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${packed}
        COMMAND ${GZIP} -9nc ${file} > ${packed}/${name}
        DEPENDS ${file})
    install(FILES ${packed}/${name} DESTINATION ${folder})
    set_property(GLOBAL APPEND PROPERTY wholehearted_packed ${packed}/${name})
endfunction()

wholehearted_pack(${packaging}/wholehearted.1 wholehearted.1.gz ${CMAKE_INSTALL_MANDIR}/man1)
wholehearted_pack(${packaging}/debian/changelog changelog.gz ${CMAKE_INSTALL_DATADIR}/doc/wholehearted)

# Desktops read the SVG; those that cannot get it drawn.
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    foreach(size IN ITEMS 48 128)
        set(drawn ${packed}/${size}/org.wholehearted.Wholehearted.png)
        add_custom_command(OUTPUT ${drawn}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${packed}/${size}
            COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${drawn} ${packaging}/org.wholehearted.Wholehearted.svg
            DEPENDS ${packaging}/org.wholehearted.Wholehearted.svg)
        install(FILES ${drawn} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
        set_property(GLOBAL APPEND PROPERTY wholehearted_packed ${drawn})
    endforeach()
endif()
get_property(all_packed GLOBAL PROPERTY wholehearted_packed)
add_custom_target(wholehearted_packed ALL DEPENDS ${all_packed})

install(FILES ${packaging}/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/wholehearted)
install(FILES ${packaging}/wholehearted.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME wholehearted)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME wholehearted)
set(CPACK_PACKAGE_CONTACT "The Wholehearted authors <maintainers@wholehearted.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "time for each other, when both of you mean it")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Two partners sit down at one computer, talk through seven questions about
making time for intimacy and for each other, agree on times, and keep one
shared week that they can print.
.
Nothing is kept until both have said yes to exactly the same words, and either
of them can let go of anything. Everything is in one encrypted file; the
program never talks to a network.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# wholehearted_owner(<result> <file>): the package that has brought it, as its name is not the same in every Debian.
function(wholehearted_owner result file)
    execute_process(COMMAND dpkg-query --search ${file} OUTPUT_VARIABLE found ERROR_QUIET)
    string(REGEX REPLACE "[:,].*" "" owner "${found}")
    set(${result} ${owner} PARENT_SCOPE)
endfunction()

# What is loaded while the program runs, so that no linker knows of it.
get_target_property(qtpaths Qt6::qtpaths LOCATION)
execute_process(COMMAND ${qtpaths} --query QT_INSTALL_PLUGINS
                OUTPUT_VARIABLE plugins OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
execute_process(COMMAND ${qtpaths} --query QT_INSTALL_TRANSLATIONS
                OUTPUT_VARIABLE sentences OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
set(loaded tzdata)
foreach(file IN ITEMS ${plugins}/sqldrivers/libqsqlite.so ${plugins}/platforms/libqxcb.so ${sentences}/qtbase_de.qm)
    wholehearted_owner(owner ${file})
    list(APPEND loaded ${owner})
endforeach()
list(REMOVE_DUPLICATES loaded)
list(JOIN loaded ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-wayland")
include(CPack)

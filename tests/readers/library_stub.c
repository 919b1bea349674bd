/* A vendor's card library as small as it can be. -DTERMB or -DSYN: whose functions it has; CARD and PHOTO: files with
   what its card holds; NO_READER, NO_CARD, NOT_READ, FALLS_OVER: what goes wrong. */
#include <stdio.h>
#include <stdlib.h>

static int copy(const char *from, const char *to)
{
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    int byte;
    if (in == NULL || out == NULL)
        return 0;
    while ((byte = fgetc(in)) != EOF)
        fputc(byte, out);
    fclose(in);
    fclose(out);
    return 1;
}

#ifdef TERMB
int InitComm(int port)
{
#ifdef NO_READER
    return 0;
#else
    return port == 1003;
#endif
}

int Authenticate(void)
{
#ifdef NO_CARD
    return 0;
#else
    static int asked = 0;
    return ++asked > 1;
#endif
}

int Read_Content(int what)
{
#ifdef FALLS_OVER
    abort();
#endif
#ifdef NOT_READ
    return 0;
#else
    printf("what a vendor prints\n");
    return what == 1 && copy(CARD, "wz.txt") && copy(PHOTO, "zp.bmp");
#endif
}

int CloseComm(void) { return 1; }
#endif

#ifdef SYN
static int read_file(const char *path, unsigned char *to, unsigned int most)
{
    FILE *in = fopen(path, "rb");
    int got = in == NULL ? 0 : (int)fread(to, 1, most, in);
    if (in != NULL)
        fclose(in);
    return got;
}

int Syn_OpenPort(int port) { return port == 1001 ? 0 : -1; }
int Syn_ClosePort(int port) { return port == 1001 ? 0 : -1; }
int Syn_StartFindIDCard(int port, unsigned char *found, int open) { found[0] = 0x9f; return port == 1001 ? open : -1; }
int Syn_SelectIDCard(int port, unsigned char *selected, int open) { selected[0] = 0; return port == 1001 ? open : -1; }

int Syn_ReadBaseMsg(int port, unsigned char *text, unsigned int *text_length, unsigned char *photo,
                    unsigned int *photo_length, int open)
{
    *text_length = (unsigned int)read_file(CARD, text, 256);
    *photo_length = (unsigned int)read_file(PHOTO, photo, 1024);
    return port == 1001 && open == 0 ? 0 : -1;
}
#endif
